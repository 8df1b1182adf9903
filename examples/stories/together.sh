#!/bin/sh
# Two mentors, two clones, one server: parallel work on one client, a conflict, a push that is refused,
# a rebase. The chapter on Git in README.md tells the same with the same commands.
#
#   sh examples/stories/together.sh [FOLDER]
#
# `mentor` and `git` must be on the PATH. FOLDER is a new or empty folder; without it, a temporary one.
# All people are invented.
set -eu

here=$(pwd)
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
cd "$folder"
[ -e examples ] || ln -s "$here/examples" examples
export MENTOR_LANG=en MENTOR_TODAY=2026-11-20

# What must not succeed.
refused() {
    if "$@"; then
        echo "not refused: $*" >&2
        exit 1
    fi
}

# Anna makes the workspace, and a server from it that judges every push.

mentor init anna --git --quiet --lang en
printf '\n[[mentors]]\nhandle = "anna"\nemail = "anna@example.org"\n' >> anna/mentor.toml
printf '\n[[mentors]]\nhandle = "jonas"\nemail = "jonas@example.org"\n' >> anna/mentor.toml
git -C anna config user.name Anna && git -C anna config user.email anna@example.org
git -C anna add . && git -C anna commit --quiet -m "A workspace" && git -C anna branch -M main
mentor -C anna new-client --alias Almaz --programme gennem-empowerment --mentor anna --started 2026-11-02 --commit --quiet
mentor -C anna rate almaz --by client trust=2 --date 2026-11-13 --commit --quiet
git clone --quiet --bare anna server.git
cp examples/ci/pre-receive server.git/hooks/
git -C server.git config receive.denyDeletes true && git -C server.git config receive.denyNonFastForwards true
git -C anna remote add origin ../server.git && git -C anna push --quiet --set-upstream origin HEAD

# Jonas gets a clone of his own, and tells its Git what a record is.

git clone --quiet server.git jonas
git -C jonas config user.name Jonas && git -C jonas config user.email jonas@example.org
mentor -C jonas git install

# Both work on one client on one day. Neither has to know of the other.

mentor -C anna note almaz "At the library. She wants to cook." --minutes 45 --commit --quiet
mentor -C anna goal add almaz --id kitchen --title "Work in a kitchen" --area employment --own-words "I want to cook where people eat together" --set-by client --commit --quiet
mentor -C anna decide almaz --about goals --goal kitchen --what "A kitchen" --decided-by client --client-part "Her own idea" --commit --quiet
git -C anna push --quiet
mentor -C jonas note almaz "Called about Thursday." --kind phone --minutes 10 --commit --quiet
mentor -C jonas rate almaz --by client trust=3 --commit --quiet
git -C jonas pull --quiet --no-rebase --no-edit
git -C jonas push --quiet
git -C anna pull --quiet

# Both say of one goal how it goes, and not the same: only that is left to a person.

mentor -C anna goal status almaz kitchen paused --commit --quiet
git -C anna push --quiet
mentor -C jonas goal status almaz kitchen met --commit --quiet
refused git -C jonas pull --quiet --no-rebase --no-edit
# Jonas calls Anna; hers is right. He keeps her line and deletes his, and the marks.
sed -i -e '/^<<<<<<< /,/^=======$/d' -e '/^>>>>>>> /d' jonas/clients/*.md
git -C jonas commit --quiet --all --no-edit
git -C jonas push --quiet
git -C anna pull --quiet

# What Almaz said a week ago is hers: no clone may rewrite it in silence, and no server takes it.

sed -i 's/trust: 2/trust: 4/' jonas/clients/*.md
refused git -C jonas commit --quiet --all -m "A rating"
git -C jonas commit --quiet --all -m "A rating" --no-verify
refused git -C jonas push --quiet
mentor -C jonas correct almaz --kind rating --of 2026-11-13 --why "I heard her wrong: she said 4"
git -C jonas commit --quiet --all -m "Say who corrects it, and why"
git -C jonas push --quiet

# A rebase asks the same of Git, commit by commit.

mentor -C anna decide almaz --about pace --what "We meet on Thursdays" --decided-by client --client-part "Her own proposal" --commit --quiet
git -C anna pull --quiet --rebase
git -C anna push --quiet

# And Git answers who decided what, and when.

mentor -C anna history almaz
mentor -C anna blame almaz kitchen
