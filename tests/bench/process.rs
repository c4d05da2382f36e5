//! Starting a program, and the memory that it takes.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tokio::time::Instant;

use crate::connection::Connection;

/// A program started here, stopped when dropped.
#[derive(Debug)]
pub struct Program {
    child: Child,
    pub pid: u32,
}

impl Program {
    /// Starts it, with its output thrown away.
    pub fn start(mut command: Command) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        Self { pid: child.id(), child }
    }

    /// Starts it and measures until it answers a request with 200.
    pub async fn time_to_answer(command: Command, port: u16, request: &[u8]) -> (Self, Duration) {
        let started = Instant::now();
        let mut program = Self::start(command);
        let mut again = tokio::time::interval(Duration::from_millis(1));
        loop {
            let answer = async { Connection::open(port).await?.status(request).await };
            if matches!(answer.await, Ok(200)) {
                return (program, started.elapsed());
            }
            if let Ok(Some(ended)) = program.child.try_wait() {
                panic!("the program ended before it answered: {ended}");
            }
            assert!(started.elapsed() < Duration::from_secs(120), "no answer on port {port} within two minutes");
            again.tick().await;
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Memory of a process in MiB: its proportional share of what it maps.
pub fn memory(pid: u32) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup"))
        .unwrap_or_else(|error| panic!("process {pid}: {error}"));
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
}

/// A loopback port that is free just now.
pub fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
