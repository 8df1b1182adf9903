#!/bin/sh
# mentor git install: {what}
program={program}

if ! command -v "$program" >/dev/null 2>&1; then
    printf '%s\n' {gone} >&2
    exit 1
fi

# A branch that does not have the folder has nothing to judge.
judge() {
    [ -e "$1/mentor.toml" ] || git cat-file -e ":$1/mentor.toml" 2>/dev/null || return 0
    "$program" -C "$1" {command} </dev/null || exit
}
{folders}

# The hook that was here before is asked as well.
before="${0%/*}/{name}.before-mentor"
[ -x "$before" ] || exit 0
# Not where it is what runs this one: the pre-commit framework runs what it found when it came.
[ -n "$PRE_COMMIT_RUNNING_LEGACY" ] && grep -q pre-commit.com "$before" && exit 0
exec "$before" "$@"
