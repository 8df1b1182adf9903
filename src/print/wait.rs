//! A process is waited for, and stopped when it is no longer.

use std::io;
use std::process::{Child, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

/// How long between two looks.
const PAUSE: Duration = Duration::from_millis(10);

/// How a process ended.
pub(super) enum Ended {
    /// By itself.
    Itself(ExitStatus),
    /// It was stopped: its time was over, or we were asked to.
    Stopped,
}

/// Waits for the process, no longer than that and only while nobody asks to stop.
///
/// # Errors
/// The system knows nothing of the process.
pub(super) fn wait(
    child: &mut Child,
    patience: Duration,
    is_asked_to_stop: impl Fn() -> bool,
) -> io::Result<Ended> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Ended::Itself(status));
        }
        if start.elapsed() >= patience || is_asked_to_stop() {
            child.kill()?;
            child.wait()?;
            return Ok(Ended::Stopped);
        }
        thread::sleep(PAUSE);
    }
}
