//! How long processes take.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Wall and processor seconds of commands run one after the other.
pub fn measure(commands: Vec<Command>) -> (f64, f64) {
    let (before, start) = (cpu_of_children(), Instant::now());
    for mut command in commands {
        let status = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(status.success(), "{command:?}");
    }
    (start.elapsed().as_secs_f64(), cpu_of_children() - before)
}

/// The value in the middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// User and system time of finished children, from /proc, in seconds (hundredths are the finest).
fn cpu_of_children() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    let ticks: f64 = fields[13].parse::<f64>().unwrap() + fields[14].parse::<f64>().unwrap();
    ticks / 100.0
}
