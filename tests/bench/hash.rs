//! What one password hash costs in this build, on this machine, now: the yardstick of everything that signs on.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use tokio::time::Instant;

/// CPU ms of one argon2id hash with the default parameters (m=19456 KiB, t=2, p=1), and hashes a second with all cores.
pub fn measure(time: Duration) -> (f64, f64) {
    let one = hashes(time / 2).1;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads: Vec<_> = (0..cores).map(|_| std::thread::spawn(move || hashes(time / 2).0)).collect();
    (one, threads.into_iter().map(|thread| thread.join().unwrap()).sum())
}

/// Hashes a second of one thread, and its CPU ms for each.
fn hashes(time: Duration) -> (f64, f64) {
    let params = Params::new(19456, 2, 1, Some(32)).unwrap();
    let mut memory = vec![Block::default(); params.block_count()];
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let (started, before, mut count, mut out) = (Instant::now(), thread_cpu(), 0.0, [0; 32]);
    while started.elapsed() < time {
        argon
            .hash_password_into_with_memory(b"correct horse battery", b"0123456789abcdef", &mut out, &mut memory)
            .unwrap();
        count += 1.0;
    }
    (count / started.elapsed().as_secs_f64(), (thread_cpu() - before) * 1000.0 / count)
}

/// Seconds of CPU this thread has had.
fn thread_cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    stat.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e9
}
