//! Two mentors, two clones and a server, played by a shell: `examples/stories/together.sh`; and the
//! README's chapter on Git, which tells it with the same commands.
#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    reason = "the test looks at its own folders"
)]

mod clones;

use std::fs;

use clones::Clones;

const SCRIPT: &str = "examples/stories/together.sh";

/// Where the script's own preparations end.
const STORY: &str = "\n# Anna makes the workspace";

#[test]
fn the_story_ends_with_what_both_have_written() {
    let clones = Clones::new("2026-11-20");
    let root = env!("CARGO_MANIFEST_DIR");
    let folder = clones.path("story");
    let mut shell = clones.command(".", "sh");
    shell.arg(format!("{root}/{SCRIPT}")).arg(&folder);
    let output = shell.current_dir(root).output().expect("a shell");
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (said(&output.stdout), said(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");

    let files = fs::read_dir(folder.join("anna/clients")).expect("records");
    let files = files.map(|file| file.expect("a file").file_name());
    let file = files.filter_map(|name| name.into_string().ok());
    let file = file
        .filter(|name| name.ends_with(".md"))
        .collect::<Vec<_>>();
    let record = format!("main:clients/{}", file.concat());
    let kept = clones.git("story/server.git", &["show", &record]);
    for written in [
        "At the library. She wants to cook.",
        "Called about Thursday.",
        "scores: {trust: 3}",
        "status: paused",
        "what: We meet on Thursdays",
        "why: 'I heard her wrong: she said 4'",
    ] {
        assert_eq!(kept.matches(written).count(), 1, "{written}\n{kept}");
    }
    assert!(
        !kept.contains("<<<<<<<") && !kept.contains("status: met"),
        "{kept}"
    );
    assert_eq!(
        clones.read(&format!("story/anna/clients/{}", file.concat())),
        kept
    );

    // What was refused, and by whom.
    for refused in [
        "status: both wrote something, and not the same",
        "\nerror[past-rewritten]: the rating of 2026-11-13",
        "\nremote: error[past-rewritten]: the rating of 2026-11-13",
        "remote: mentor: refs/heads/main is refused",
    ] {
        assert_eq!(err.matches(refused).count(), 1, "{refused}\n{err}");
    }
    let log = clones.git("story/server.git", &["log", "--format=%s", "main"]);
    assert_eq!(
        log.matches("A rating\n").count(),
        1,
        "it came with its correction"
    );
    let last = clones.git(
        "story/server.git",
        &["log", "-1", "--format=%an %p", "main"],
    );
    assert_eq!(
        last.split_whitespace().count(),
        2,
        "a rebase makes no merge: {last}"
    );
}

#[test]
fn the_chapter_and_the_story_have_the_same_commands() {
    let readme = fs::read_to_string("README.md").expect("the README");
    let (_, chapter) = readme.split_once("\n## Git\n").expect("the chapter");
    let (chapter, _) = chapter.split_once("\n## ").expect("the next chapter");
    let told: Vec<&str> = chapter
        .lines()
        .filter_map(|line| line.strip_prefix("$ "))
        .collect();
    let script = fs::read_to_string(SCRIPT).expect("the story");
    let (_, story) = script.split_once(STORY).expect("the story begins");
    let commands = story
        .lines()
        .skip(1)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let commands: Vec<&str> = commands
        .map(|line| line.trim_start_matches("refused "))
        .collect();
    assert!(told.len() > 20, "{told:?}");
    assert_eq!(told, commands);
}
