//! What the kernel says about a process. Linux only.

use std::fs;
use std::time::Duration;

/// CPU time of a process so far, user and system, all threads. The kernel counts in hundredths of a second.
pub fn cpu(pid: u32) -> Duration {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_else(|error| panic!("process {pid}: {error}"));
    // The name, in parentheses, may hold anything.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    let ticks: u64 = [fields[11], fields[12]].iter().map(|field| field.parse::<u64>().unwrap()).sum();
    Duration::from_millis(ticks * 10)
}

/// The most memory that a process has taken so far, in KiB; `None` when it has ended. It may tell a little less than it did before:
/// what each core has counted is added up later.
pub fn peak(pid: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Makes [`peak`] begin again with what the process has now (`clear_refs`, proc_pid_clear_refs(5)).
pub fn forget_peak(pid: u32) {
    fs::write(format!("/proc/{pid}/clear_refs"), "5").unwrap_or_else(|error| panic!("process {pid}: {error}"));
}
