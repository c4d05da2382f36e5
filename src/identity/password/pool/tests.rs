//! The pool when all is well, when it is flooded, and when people leave.

use super::*;
use std::sync::atomic::{AtomicUsize, Ordering};

const CHEAP: Parameters = Parameters { memory_kib: 64, iterations: 1, parallelism: 1 };

fn pool(threads: usize, queue: usize, parameters: Parameters) -> HashPool {
    HashPool::new(NonZeroUsize::new(threads), queue, parameters, Random::system()).unwrap()
}

/// Keeps the pool's only thread occupied until the sender is dropped.
fn occupy(pool: &HashPool) -> std::sync::mpsc::Sender<()> {
    let (release, until) = std::sync::mpsc::channel::<()>();
    let (started, running) = std::sync::mpsc::channel();
    let task = move |_: &Hasher, _: &mut Buffer| {
        started.send(()).unwrap();
        let _ = until.recv();
    };
    pool.shared.push(0, Box::new(task)).unwrap();
    running.recv().unwrap();
    release
}

async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn what_was_hashed_verifies() {
    let pool = pool(2, 4, CHEAP);
    let stored = pool.hash(1, Secret::new("correct horse")).await.unwrap();
    let verdict = pool.verify(1, Secret::new("correct horse"), Some(stored.clone())).await;
    assert_eq!(verdict, Ok(Verdict::Right { needs_rehash: false }));
    assert_eq!(pool.verify(1, Secret::new("wrong"), Some(stored.clone())).await, Ok(Verdict::Wrong));
    assert_eq!(pool.verify(1, Secret::new("correct horse"), None).await, Ok(Verdict::Wrong));
    let history = [pool.hash(1, Secret::new("older")).await.unwrap(), stored];
    assert_eq!(pool.is_among(1, &Secret::new("correct horse"), &history).await, Ok(true));
    assert_eq!(pool.is_among(1, &Secret::new("new"), &history).await, Ok(false));
    let long = pool.hash(1, Secret::new("x".repeat(5000))).await;
    assert_eq!(long, Err(NotHashed::Refused(HashError::TooLong)));
}

#[tokio::test(start_paused = true)]
async fn beyond_the_line_is_busy_at_once_and_nobody_waits_over_a_second() {
    let pool = Arc::new(pool(1, 2, CHEAP));
    let release = occupy(&pool);
    let start = tokio::time::Instant::now();
    let first = tokio::spawn({
        let pool = pool.clone();
        async move { pool.hash(1, Secret::new("a")).await }
    });
    let second = tokio::spawn({
        let pool = pool.clone();
        async move { pool.hash(1, Secret::new("b")).await }
    });
    settle().await;
    assert_eq!(pool.hash(1, Secret::new("c")).await, Err(NotHashed::Busy(Busy)));
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(first.await.unwrap(), Err(NotHashed::Busy(Busy)));
    assert_eq!(second.await.unwrap(), Err(NotHashed::Busy(Busy)));
    assert_eq!(start.elapsed().as_secs(), 1);
    assert!(pool.shared.lock().queue.is_empty(), "they took their jobs along");
    drop(release);
}

#[tokio::test]
async fn a_flood_of_one_environment_leaves_room_for_another() {
    let pool = Arc::new(pool(1, 4, CHEAP));
    let release = occupy(&pool);
    let order = Arc::new(Mutex::new(Vec::new()));
    let ask = |owner: u128| {
        let (pool, order) = (pool.clone(), order.clone());
        tokio::spawn(async move { pool.submit(owner, move |_, _| order.lock().unwrap().push(owner)).await })
    };
    let flood: Vec<_> = (0..8).map(|_| ask(1)).collect();
    settle().await;
    let other = ask(2);
    settle().await;
    drop(release);
    assert_eq!(other.await.unwrap(), Ok(()));
    let mut answered = 0;
    for asked in flood {
        answered += usize::from(asked.await.unwrap().is_ok());
    }
    assert_eq!(answered, 3, "one of the four waiting made place");
    assert_eq!(order.lock().unwrap()[..2], [1, 2], "the other one did not wait behind the flood");
}

#[tokio::test]
async fn a_caller_who_leaves_is_not_hashed_for() {
    let pool = Arc::new(pool(1, 4, CHEAP));
    let release = occupy(&pool);
    let ran = Arc::new(AtomicUsize::new(0));
    let asked = tokio::spawn({
        let (pool, ran) = (pool.clone(), ran.clone());
        async move { pool.submit(1, move |_, _| ran.fetch_add(1, Ordering::SeqCst)).await }
    });
    settle().await;
    asked.abort();
    assert!(asked.await.is_err());
    drop(release);
    pool.hash(1, Secret::new("after")).await.unwrap();
    assert_eq!(ran.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn closing_answers_everyone_and_a_panic_costs_no_thread() {
    let pool = pool(1, 4, CHEAP);
    assert_eq!(pool.submit(1, |_, _| panic!("as a test")).await, Err::<(), _>(Busy));
    assert!(pool.hash(1, Secret::new("still here")).await.is_ok());
    drop(pool);
}

/// The resident memory of this process in KiB.
#[cfg(target_os = "linux")]
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/statm").unwrap();
    status.split(' ').nth(1).unwrap().parse::<usize>().unwrap() * 4
}

#[cfg(target_os = "linux")]
#[test]
fn a_released_buffer_goes_back_to_the_system() {
    let hasher = Hasher::new(Parameters { memory_kib: 131_072, iterations: 1, parallelism: 1 }, Random::system());
    let small = Hasher::new(Parameters { memory_kib: 24_576, iterations: 1, parallelism: 1 }, Random::system());
    let (hasher, small) = (hasher.unwrap(), small.unwrap());
    let mut buffer = Buffer::default();
    // The first round teaches the allocator the sizes; it must not keep them in any.
    for hasher in [&small, &hasher, &small, &hasher, &small] {
        buffer.release();
        hasher.hash(&Secret::new("p"), &mut buffer).unwrap();
    }
    let busy = resident();
    buffer.release();
    let rest = resident();
    assert!(rest + 20_000 < busy, "{busy} KiB while hashing, {rest} KiB after");
}
