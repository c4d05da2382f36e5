//! Load on a page: some connections, kept alive, each asking again as soon as it has its answer.

use std::time::Duration;

use tokio::time::Instant;

use crate::connection::Connection;
use crate::kernel;

/// What a load did to the server and what it saw.
#[derive(Clone, Debug, Default)]
pub struct Load {
    /// Requests a second.
    pub rate: f64,
    /// CPU ms of the server for each request.
    pub cpu: f64,
    /// Median and 99th percentile, ms.
    pub p50: f64,
    pub p99: f64,
}

/// Asks for a page with `connections` connections for a time. Everything but 200 is an error of the measurement.
pub async fn hammer(port: u16, pid: u32, request: &[u8], connections: usize, time: Duration) -> Load {
    // Warm up: caches filled, connections of pools opened.
    drive(port, request, connections, time / 4).await;
    let before = kernel::cpu(pid);
    let started = Instant::now();
    let latencies = drive(port, request, connections, time).await;
    let seconds = started.elapsed().as_secs_f64();
    let cpu = (kernel::cpu(pid) - before).as_secs_f64();
    let count = latencies.len() as f64;
    let (p50, p99) = percentiles(latencies);
    Load { rate: count / seconds, cpu: cpu * 1000.0 / count, p50, p99 }
}

async fn drive(port: u16, request: &[u8], connections: usize, time: Duration) -> Vec<u32> {
    let until = Instant::now() + time;
    let workers: Vec<_> = (0..connections).map(|_| tokio::spawn(worker(port, request.to_vec(), until))).collect();
    let mut latencies = Vec::new();
    for worker in workers {
        latencies.extend(worker.await.unwrap());
    }
    latencies
}

async fn worker(port: u16, request: Vec<u8>, until: Instant) -> Vec<u32> {
    let mut connection = Connection::open(port).await.unwrap();
    let mut latencies = Vec::with_capacity(1 << 16);
    let mut now = Instant::now();
    while now < until {
        match connection.status(&request).await {
            Ok(200) => {}
            // A server may limit the requests of a connection; a new one is part of the price.
            Err(_) => connection = Connection::open(port).await.unwrap(),
            Ok(status) => panic!("{status} for {}", String::from_utf8_lossy(&request)),
        }
        let answered = Instant::now();
        latencies.push(micros(answered - now));
        now = answered;
    }
    latencies
}

/// Asks for a page at a steady pace and returns how long each answer took, in microseconds.
pub async fn probe(port: u16, request: &[u8], count: usize) -> Vec<u32> {
    let mut connection = Connection::open(port).await.unwrap();
    let mut pace = tokio::time::interval(Duration::from_millis(2));
    pace.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut latencies = Vec::with_capacity(count);
    while latencies.len() < count {
        pace.tick().await;
        let asked = Instant::now();
        let status = connection.status(request).await.unwrap();
        assert_eq!(status, 200, "a probe was refused");
        latencies.push(micros(asked.elapsed()));
    }
    latencies
}

fn micros(time: Duration) -> u32 {
    u32::try_from(time.as_micros()).unwrap_or(u32::MAX)
}

/// Median and 99th percentile in ms, of microseconds.
pub fn percentiles(mut latencies: Vec<u32>) -> (f64, f64) {
    latencies.sort_unstable();
    let at = |part: f64| {
        latencies.get((latencies.len() as f64 * part) as usize).map_or(f64::NAN, |us| f64::from(*us) / 1000.0)
    };
    (at(0.5), at(0.99))
}
