//! The `mentor` binary: hands over to the library.

fn main() -> std::process::ExitCode {
    mentor::cli::run(mentor::cli::arguments())
}
