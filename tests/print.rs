//! A page becomes a PDF through a browser, or it is said why not; nothing private is left behind.
#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test makes browsers, looks at what they left, and says where there is none"
)]

mod program;

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use mentor::model::Day;
use mentor::print::{PATIENCE, PrintError, pdf};
use tempfile::TempDir;

const CHILD: &str = "MENTOR_TEST_BROWSER";

/// A shell script in the place of a browser. It notes its arguments, one a line, before all else.
struct Fake {
    folder: TempDir,
    /// A script cannot be run while another test's new process still has it open from the fork.
    _alone: MutexGuard<'static, ()>,
}

impl Fake {
    fn new(script: &str) -> Fake {
        static ALONE: Mutex<()> = Mutex::new(());
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = tempfile::tempdir().expect("a folder");
        let fake = Fake {
            folder,
            _alone: alone,
        };
        let notes = fake.notes();
        let begin = "for a in \"$@\"; do case \"$a\" in --print-to-pdf=*) pdf=${a#*=};; esac; done";
        let text = format!(
            "#!/bin/sh\n{begin}\npage=${{pdf%.pdf}}.html\nprintf '%s\\n' \"$@\" > {0}.new && mv {0}.new {0}\n{script}\n",
            notes.display()
        );
        fs::write(fake.path(), text).expect("a script");
        fs::set_permissions(fake.path(), fs::Permissions::from_mode(0o755)).expect("a program");
        fake
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("browser")
    }

    fn notes(&self) -> PathBuf {
        self.folder.path().join("notes")
    }

    fn arguments(&self) -> Vec<String> {
        let notes = fs::read_to_string(self.notes()).expect("it ran");
        notes.lines().map(str::to_owned).collect()
    }

    /// The private folder that it was given.
    fn private(&self) -> PathBuf {
        let arguments = self.arguments();
        let pdf = arguments
            .iter()
            .find_map(|argument| argument.strip_prefix("--print-to-pdf="));
        Path::new(pdf.expect("a place for the PDF"))
            .parent()
            .expect("a folder")
            .to_owned()
    }

    fn print(&self, patience: Duration) -> Result<Vec<u8>, PrintError> {
        let made = pdf(
            "<!doctype html><p>æ",
            day(),
            Some(self.path().as_os_str()),
            patience,
        );
        assert!(
            !self.private().exists(),
            "{:?} is left behind",
            self.private()
        );
        made
    }
}

fn day() -> Day {
    Day::new(2026, 11, 20).expect("a day")
}

#[test]
fn what_the_browser_made_is_handed_back() {
    let fake = Fake::new("printf '%%PDF-1.4 ' > \"$pdf\"; cat \"$page\" >> \"$pdf\"");
    let made = fake.print(PATIENCE).expect("a PDF");
    let made = String::from_utf8(made).expect("text");
    assert!(made.starts_with("%PDF-1.4 <!doctype html><meta "), "{made}");
    assert!(made.ends_with("<p>æ"), "{made}");
    let page = format!("file://{}/page.html", fake.private().display());
    assert_eq!(fake.arguments().last(), Some(&page));
}

#[test]
fn nobody_else_can_look_into_the_folder() {
    let fake = Fake::new(
        "cd \"${pdf%/*}\"; { printf %%PDF; ls -ld . page.html | cut -c 1-10; } > page.pdf",
    );
    let made = fake.print(PATIENCE).expect("a PDF");
    assert_eq!(
        String::from_utf8_lossy(&made),
        "%PDFdrwx------\n-rw-------\n"
    );
}

#[test]
fn a_browser_that_fails_is_quoted() {
    for (script, expected) in [
        (
            "echo first >&2; echo '[1:1:2:ERROR:a.cc:9] no room' >&2; exit 3",
            "no room",
        ),
        ("exit 1", ""),
        ("echo done >&2", "done"),
        ("echo half > \"$pdf\"", ""),
        ("echo %PDF > \"$pdf\"; echo late >&2; exit 1", "late"),
        ("echo crashed >&2; kill -9 $$", "crashed"),
    ] {
        match Fake::new(script).print(PATIENCE) {
            Err(PrintError::Failed { said, .. }) => assert_eq!(said, expected, "{script}"),
            other => panic!("{script}: {other:?}"),
        }
    }
}

#[test]
fn a_browser_that_takes_too_long_is_stopped() {
    let fake = Fake::new("echo %PDF > \"$pdf\"; exec sleep 600");
    match fake.print(Duration::from_millis(300)) {
        Err(PrintError::TookTooLong { browser, .. }) => assert_eq!(browser, fake.path()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_browser_that_cannot_be_run_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("browser");
    for there in [false, true] {
        if there {
            fs::write(&path, "no program").expect("a file");
        }
        match pdf("", day(), Some(path.as_os_str()), PATIENCE) {
            Err(PrintError::CannotRun { browser, .. }) => assert_eq!(browser, path),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_signal_leaves_nothing_behind() {
    for signal in ["TERM", "INT", "HUP"] {
        let fake = Fake::new("exec sleep 600");
        let own = std::env::current_exe().expect("this program");
        let mut child = Command::new(own)
            .args(["--exact", "--ignored", "prints_for_another_test"])
            .env(CHILD, fake.path())
            .stdout(Stdio::null())
            .spawn()
            .expect("a process");
        while !fake.notes().exists() {
            assert!(
                child.try_wait().expect("known").is_none(),
                "it ended too early"
            );
            thread::sleep(Duration::from_millis(10));
        }
        assert!(fake.private().join("page.html").exists());
        let kill = Command::new("kill")
            .args(["-s", signal, &child.id().to_string()])
            .status();
        assert!(kill.expect("sent").success());
        let status = child.wait().expect("it ends");
        assert_eq!(status.code(), None, "it ended by the signal");
        assert!(!fake.private().exists(), "{signal}: the folder is left");
    }
}

#[test]
#[ignore = "a process for the test of signals"]
fn prints_for_another_test() {
    let browser = std::env::var_os(CHILD).expect("a browser");
    let _ = pdf("private", day(), Some(&browser), PATIENCE);
}

#[test]
fn a_real_browser_prints_on_a4_without_scripts() {
    let page = "<!doctype html><html lang=\"da\"><head><meta charset=\"utf-8\"><title>Prøve</title>\
         <style>@page { size: A4 }</style></head><body><h1>Fælles køkken</h1><p id=\"a\">Jeg vil lave mad</p>\
         <script>document.getElementById('a').textContent = 'script'</script></body></html>";
    let print = || pdf(page, day(), None, PATIENCE);
    let made = match print() {
        Err(PrintError::NoBrowser) => {
            return eprintln!("no browser is installed: nothing is judged");
        }
        made => made.expect("a PDF"),
    };
    assert!(made.starts_with(b"%PDF"));
    assert_eq!(
        print().expect("a PDF"),
        made,
        "the same page and day, the same bytes"
    );
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("page.pdf");
    fs::write(&path, &made).expect("a file");
    let (Some(text), Some(info)) = (
        poppler("pdftotext", &[path.as_os_str(), OsStr::new("-")]),
        poppler("pdfinfo", &[path.as_os_str()]),
    ) else {
        return eprintln!("poppler is not installed: the PDF is not looked into");
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    assert_eq!(words.join(" "), "Fælles køkken Jeg vil lave mad");
    for line in [
        "Title:           Prøve",
        "Tagged:          yes",
        "(A4)",
        "Pages:           1",
    ] {
        assert!(info.contains(line), "{line}\n{info}");
    }
    assert!(info.contains("CreationDate:    Fri Nov 20"), "{info}");
}

/// What is part of a page is refused by the page's policy; where a page leads to, only by the lack of a
/// network.
#[test]
fn a_real_browser_asks_nobody() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    listener
        .set_nonblocking(true)
        .expect("asked without waiting");
    for host in ["127.0.0.1", "localhost"] {
        for element in [
            format!("<meta http-equiv=\"refresh\" content=\"0;url=http://{host}:{port}/\">"),
            format!("<img src=\"http://{host}:{port}/\" alt=\"\">"),
        ] {
            let page = format!("<!doctype html><title>a</title>{element}<p>b");
            match pdf(&page, day(), None, Duration::from_secs(10)) {
                Err(PrintError::NoBrowser) => {
                    return eprintln!("no browser is installed: nothing is judged");
                }
                // Whether there is a PDF of a page that leads nowhere is the browser's affair.
                _ => assert!(listener.accept().is_err(), "{element} asked the network"),
            }
        }
    }
}

/// What a program of poppler's says; `None` where it is not installed.
fn poppler(program: &str, arguments: &[&OsStr]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .env("TZ", "UTC")
        .output()
        .ok()?;
    assert!(output.status.success(), "{output:?}");
    Some(String::from_utf8(output.stdout).expect("text"))
}

#[test]
fn a_report_is_printed_and_no_pdf_is_written_over_unseen() {
    let fake = Fake::new("printf '%%PDF-1.4\\n' > \"$pdf\"; cat \"$page\" >> \"$pdf\"");
    let folder = tempfile::tempdir().expect("a folder");
    program::copy(Path::new("examples/mentorhuset"), folder.path());
    let run = |args: &[&str], code: i32| {
        let mut command = program::mentor(folder.path());
        let command = command.env("MENTOR_BROWSER", fake.path()).arg("report");
        let output = command.args(args).output().expect("the program");
        assert_eq!(
            output.status.code(),
            Some(code),
            "{:?}",
            program::said(&output)
        );
    };
    for (args, title) in [
        (&["kim", "--audience", "client"][..], "<title>Kim</title>"),
        (&["caseload"], "<title>Overblik over sagerne</title>"),
    ] {
        let named = |out: &str| -> Vec<String> {
            let out = ["--lang", "da", "--out", out];
            args.iter()
                .chain(&out)
                .map(|arg| (*arg).to_owned())
                .collect()
        };
        let run = |out: &str, code| {
            run(
                &named(out).iter().map(String::as_str).collect::<Vec<_>>(),
                code,
            );
        };
        run("a.pdf", 0);
        let pdf = fs::read_to_string(folder.path().join("a.pdf")).expect("a PDF");
        assert!(pdf.starts_with("%PDF") && pdf.contains(title), "{pdf}");
        run("a.pdf", 2);
        fs::remove_file(folder.path().join("a.pdf")).expect("it is there");
    }
    run(&["kim", "--audience", "client", "--format", "pdf"], 2);
    for _ in 0..2 {
        run(
            &[
                "kim",
                "--audience",
                "client",
                "--format",
                "pdf",
                "--out",
                "papers",
            ],
            0,
        );
        run(&["caseload", "--format", "pdf", "--out", "papers"], 0);
    }
    assert!(folder.path().join("papers/2610-n3xs-client.pdf").is_file());
    assert!(
        folder
            .path()
            .join("papers/caseload-organisation.pdf")
            .is_file()
    );
}
