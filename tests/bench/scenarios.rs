//! The measures, in the order in which they do not disturb one another, and the rows they become.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use crate::arguments::Arguments;
use crate::connection::Connection;
use crate::load::{Load, hammer, percentiles, probe};
use crate::report::{Bar, Report};
use crate::sign_on::{Outcome, sign_on_through};
use crate::subject::{self, Subject};
use crate::{bare, hash, kernel, many, process};

/// Connections of a load on a page.
const CONNECTIONS: usize = 32;
/// Probes of the account page while others sign on.
const PROBES: usize = 2000;

/// Runs what the arguments ask for; ends with 1 when a bar is missed.
pub fn run() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if let [_, word, port, file] = &std::env::args().collect::<Vec<_>>()[..]
        && word == bare::SELF
    {
        return runtime.block_on(bare::serve(port, file));
    }
    let arguments = Arguments::read();
    let report = runtime.block_on(measure(&arguments));
    if arguments.json {
        println!("{}", report.json());
    } else {
        print!("{}", report.table());
    }
    // The bars are the portal's, not the yardsticks'.
    std::process::exit(i32::from(!arguments.yardsticks_only && !report.holds()));
}

/// What was measured of one server.
#[derive(Clone, Debug, Default)]
struct Figures {
    sign_on_page: Load,
    account: Load,
    sessions_few: Load,
    sessions_many: Load,
    /// Sign-ons a second at 4 connections, and CPU ms of one.
    sign_ons: (f64, f64),
    sign_on_many: f64,
    /// CPU ms of one hash and hashes a second with all cores, just before and after the sign-ons.
    hash: (f64, f64),
    /// p50 and p99 of the account page, ms: alone, and while 32 connections sign on.
    quiet: (f64, f64),
    flooded: (f64, f64),
    /// MiB at rest, at most in the flood, five seconds after.
    memory: (f64, f64, f64),
    /// Beyond the queue: refusals, those without Retry-After, the slowest refusal and the slowest acceptance, ms.
    beyond: (usize, usize, f64, f64),
    start: Option<Duration>,
}

async fn measure(arguments: &Arguments) -> Report {
    let folder = tempfile::tempdir().unwrap();
    let mut report = Report::default();
    let mut hello = None;
    if let Some(subject) = subject::hello().await {
        let load = hammer(subject.port, subject.pid, &subject.get("/", ""), CONNECTIONS, arguments.time()).await;
        report.note("c", "hello, CPU", load.cpu, "ms");
        report.note("c", "hello, requests", load.rate, "/s");
        hello = Some(load);
    }
    let mut floor = None;
    if let Some(mut subject) = subject::floor(folder.path()).await {
        floor = Some(figures(&mut subject, arguments).await);
    }
    if floor.is_none() || hello.is_none() {
        eprintln!("YARDSTICKS is not set: nothing is compared with hello and floor");
    }
    if arguments.yardsticks_only {
        // The floor in the place of the portal: shows that the measures themselves work, and what they repeat to.
        if arguments.wants("pages") {
            let bare = bare::measure(folder.path(), CONNECTIONS, arguments.time()).await;
            report.note("d", "bare poem handler with our SELECT, CPU", bare.cpu, "ms");
        }
        let figures = floor.clone().unwrap_or_default();
        rows(&mut report, &figures, floor.as_ref(), hello.as_ref(), arguments);
        return report;
    }
    let mut portal = subject::portal(arguments, folder.path()).await;
    let measured = figures(&mut portal, arguments).await;
    if arguments.wants("pages") {
        let bare = bare::measure(folder.path(), CONNECTIONS, arguments.time()).await;
        let own = (measured.account.cpu, "ms");
        report.ratio("1", "account page, CPU", own, ("bare handler", bare.cpu), Some(Bar::AtMost(3.0)));
    }
    rows(&mut report, &measured, floor.as_ref(), hello.as_ref(), arguments);
    if arguments.wants("weight") {
        weight(&mut report, &portal).await;
    }
    if arguments.wants("many") {
        many::measure(&mut report, arguments, &portal, folder.path()).await;
    }
    report
}

async fn figures(subject: &mut Subject, arguments: &Arguments) -> Figures {
    let mut figures = Figures::default();
    let (port, time) = (subject.port, arguments.time());
    let wants = |group| arguments.wants(group);
    let step = |name: &str| eprintln!("{}: {name}", subject.name);
    let mut cookies = String::new();
    if ["pages", "flood", "sessions"].into_iter().any(wants) {
        step("five sessions");
        for _ in 0..5 {
            cookies = signed_on(subject).await;
        }
    }
    let (account, sessions) = (subject.get(&subject.account, &cookies), subject.get(&subject.sessions, &cookies));
    if wants("memory") || wants("flood") {
        pause(Duration::from_secs(5)).await;
        figures.memory.0 = process::memory(subject.pid);
    }
    if wants("pages") {
        step("pages");
        let page = subject.get(&subject.sign_on, "");
        figures.sign_on_page = hammer(port, subject.pid, &page, CONNECTIONS, time).await;
        figures.account = hammer(port, subject.pid, &account, CONNECTIONS, time).await;
        figures.sessions_few = hammer(port, subject.pid, &sessions, CONNECTIONS, time).await;
    }
    if wants("sign-on") {
        step("sign-on");
        let before = hash::measure(time);
        figures.sign_ons = sign_ons(subject, 4, time).await;
        let after = hash::measure(time);
        figures.hash = (f64::midpoint(before.0, after.0), f64::midpoint(before.1, after.1));
    }
    if wants("flood") {
        step("the account page while others sign on");
        figures.quiet = percentiles(probe(port, &account, PROBES).await);
        flood(subject, &account, &mut figures).await;
    }
    if wants("sessions") {
        step("a thousand sessions");
        for _ in 0..1000 {
            cookies = signed_on(subject).await;
        }
        // The first session may be gone by now: the portal ends the oldest beyond its limit.
        let sessions = subject.get(&subject.sessions, &cookies);
        figures.sessions_many = hammer(port, subject.pid, &sessions, CONNECTIONS, time).await;
        figures.sign_on_many = sign_ons(subject, 4, time).await.1;
    }
    if wants("start") {
        step("start");
        // The last of three: files are cached, migrations checked.
        for _ in 0..3 {
            figures.start = subject.restart().await;
        }
    }
    figures
}

async fn signed_on(subject: &Subject) -> String {
    let mut connection = Connection::open(subject.port).await.unwrap();
    match sign_on_through(subject, &mut connection).await.0 {
        Outcome::In(cookies) => cookies,
        busy @ Outcome::Busy { .. } => panic!("{} refuses a single sign-on: {busy:?}", subject.name),
    }
}

/// Sign-ons a second and CPU ms of each, the pages they pass included.
async fn sign_ons(subject: &Subject, connections: usize, time: Duration) -> (f64, f64) {
    let (before, started) = (kernel::cpu(subject.pid), Instant::now());
    let until = started + time;
    let worker = async || {
        let mut connection = Connection::open(subject.port).await.unwrap();
        let mut count = 0_u32;
        while Instant::now() < until {
            let (outcome, _) = sign_on_through(subject, &mut connection).await;
            assert!(matches!(outcome, Outcome::In(_)), "{} is busy with {connections} connections", subject.name);
            count += 1;
        }
        count
    };
    let counts = futures_util::future::join_all((0..connections).map(|_| worker())).await;
    let count = f64::from(counts.iter().sum::<u32>());
    let cpu = (kernel::cpu(subject.pid) - before).as_secs_f64();
    (count / started.elapsed().as_secs_f64(), cpu * 1000.0 / count)
}

/// Probes the account page while 32 connections sign on, then while 200 do; watches the memory meanwhile.
async fn flood(subject: &Subject, account: &[u8], figures: &mut Figures) {
    let (over, most) = (Arc::new(AtomicBool::new(false)), Arc::new(std::sync::Mutex::new(0.0_f64)));
    let (watch_over, watch_most, pid) = (over.clone(), most.clone(), subject.pid);
    let watcher = tokio::spawn(async move {
        let mut pace = tokio::time::interval(Duration::from_millis(50));
        while !watch_over.load(Ordering::Relaxed) {
            pace.tick().await;
            let now = process::memory(pid);
            let mut most = watch_most.lock().unwrap();
            *most = most.max(now);
        }
    });
    let probes = async {
        let probed = probe(subject.port, account, PROBES).await;
        over.store(true, Ordering::Relaxed);
        probed
    };
    let (latencies, _) = tokio::join!(probes, attempts(subject, 32, &over));
    figures.flooded = percentiles(latencies);
    watcher.await.unwrap();
    figures.memory.1 = *most.lock().unwrap();

    let over = AtomicBool::new(false);
    let stop = async {
        pause(Duration::from_secs(3)).await;
        over.store(true, Ordering::Relaxed);
    };
    let ((), ended) = tokio::join!(stop, attempts(subject, 200, &over));
    let slowest =
        |taken: &mut dyn Iterator<Item = Duration>| taken.max().map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    let refused = |outcome: &Outcome| matches!(outcome, Outcome::Busy { .. });
    figures.beyond = (
        ended.iter().filter(|(outcome, _)| refused(outcome)).count(),
        ended.iter().filter(|(outcome, _)| *outcome == Outcome::Busy { retry_after: false }).count(),
        slowest(&mut ended.iter().filter(|(outcome, _)| refused(outcome)).map(|(_, took)| *took)),
        slowest(&mut ended.iter().filter(|(outcome, _)| !refused(outcome)).map(|(_, took)| *took)),
    );
    pause(Duration::from_secs(5)).await;
    figures.memory.2 = process::memory(subject.pid);
}

/// Signs on over and over with many connections until it is over; how each ended and how long the password took.
async fn attempts(subject: &Subject, connections: usize, over: &AtomicBool) -> Vec<(Outcome, Duration)> {
    let worker = async || {
        let mut connection = Connection::open(subject.port).await.unwrap();
        let mut ended = Vec::new();
        while !over.load(Ordering::Relaxed) {
            ended.push(sign_on_through(subject, &mut connection).await);
        }
        ended
    };
    futures_util::future::join_all((0..connections).map(|_| worker())).await.concat()
}

async fn pause(time: Duration) {
    tokio::time::interval_at(Instant::now() + time, time).tick().await;
}

fn rows(report: &mut Report, own: &Figures, floor: Option<&Figures>, hello: Option<&Load>, arguments: &Arguments) {
    if arguments.wants("pages") {
        page(report, "1", "account page", (&own.account, 0.25), floor.map(|floor| (&floor.account, 4.0)));
        page(report, "2", "sign-on page", (&own.sign_on_page, 0.15), floor.map(|floor| (&floor.sign_on_page, 4.0)));
        let few = "sessions page with 5 sessions";
        page(report, "3", few, (&own.sessions_few, 0.35), floor.map(|floor| (&floor.sessions_few, 5.0)));
        if let Some(hello) = hello {
            let bar = Some(Bar::AtLeast(1.0 / 20.0));
            report.ratio("4", "account page, requests", (own.account.rate, "/s"), ("hello", hello.rate), bar);
        }
    }
    if arguments.wants("sign-on") {
        report.ratio("5", "sign-on, CPU", (own.sign_ons.1, "ms"), ("hash", own.hash.0), Some(Bar::AtMost(1.10)));
        report.ratio(
            "6",
            "sign-ons, 4 connections",
            (own.sign_ons.0, "/s"),
            ("hashes", own.hash.1),
            Some(Bar::AtLeast(0.9)),
        );
    }
    if arguments.wants("flood") {
        report.note("7", "account page alone, p50", own.quiet.0, "ms");
        report.note("7", "account page while 32 sign on, p50", own.flooded.0, "ms");
        report.at_most("7", "account page while 32 sign on, p99", own.flooded.1, "ms", 50.0);
        let bar = Some(Bar::AtMost(10.0));
        report.ratio("7", "account page while 32 sign on, p99", (own.flooded.1, "ms"), ("quiet", own.quiet.1), bar);
        report.note("8", "200 sign on: refused (503 or 429)", own.beyond.0 as f64, "");
        report.at_most("8", "200 sign on: refused without Retry-After", own.beyond.1 as f64, "", 0.0);
        report.at_most("8", "200 sign on: slowest refusal", own.beyond.2, "ms", 50.0);
        report.at_most("8", "200 sign on: slowest acceptance", own.beyond.3, "ms", 1000.0);
        let cores = std::thread::available_parallelism().map_or(1.0, |cores| cores.get() as f64);
        report.at_most("10", "memory in the flood", own.memory.1, "MiB", own.memory.0 + cores * 19.0 + 15.0);
        let bar = Some(Bar::AtMost(1.2));
        report.ratio("10", "memory five seconds after", (own.memory.2, "MiB"), ("rest", own.memory.0), bar);
    }
    if arguments.wants("memory") || arguments.wants("flood") {
        report.at_most("9", "memory at rest", own.memory.0, "MiB", 40.0);
    }
    if let Some(start) = own.start {
        report.note("11", "start to first answer, as it was started here", start.as_secs_f64() * 1000.0, "ms");
    }
    if arguments.wants("sessions") {
        let (many, few) = (own.sessions_many.cpu, own.sessions_few.cpu);
        if arguments.wants("pages") {
            let bar = Some(Bar::AtMost(1.5));
            report.ratio("3", "sessions page with 1,000 sessions, CPU", (many, "ms"), ("with 5", few), bar);
        }
        if arguments.wants("sign-on") {
            let bar = Some(Bar::AtMost(1.1));
            report.ratio(
                "14",
                "sign-on with 1,000 sessions, CPU",
                (own.sign_on_many, "ms"),
                ("with few", own.sign_ons.1),
                bar,
            );
        }
    }
}

/// The rows of a page: its CPU time against the bar, beside the floor's, and how long people wait under load.
fn page(report: &mut Report, number: &'static str, name: &str, (own, most): (&Load, f64), floor: Option<(&Load, f64)>) {
    report.at_most(number, format!("{name}, CPU"), own.cpu, "ms", most);
    if let Some((floor, aim)) = floor {
        report.ratio(number, format!("{name}, CPU (aim: {aim} × floor)"), (own.cpu, "ms"), ("floor", floor.cpu), None);
    }
    report.note(number, format!("{name}, requests with {CONNECTIONS} connections"), own.rate, "/s");
    report.note(number, format!("{name}, p50 with {CONNECTIONS} connections"), own.p50, "ms");
    report.note(number, format!("{name}, p99 with {CONNECTIONS} connections"), own.p99, "ms");
}

/// The bytes of a page, and of all its styles and scripts compressed (they are precompressed on the server).
async fn weight(report: &mut Report, subject: &Subject) {
    let cookies = signed_on(subject).await;
    let mut connection = Connection::open(subject.port).await.unwrap();
    let page = connection.ask(&subject.get(&subject.account, &cookies)).await.unwrap();
    report.at_most("15", "account page, HTML", page.body.len() as f64 / 1024.0, "KB", 50.0);
    let pieces = crate::html::pieces(&String::from_utf8_lossy(&page.body));
    for (what, element, source) in [("scripts", "script", "src"), ("styles", "link", "href")] {
        let mut bytes = 0;
        for piece in &pieces {
            let crate::html::Piece::Start(name, own) = piece else { continue };
            let style = element != "link" || crate::html::attribute(own, "rel") == Some("stylesheet");
            let Some(address) = crate::html::attribute(own, source).filter(|_| name == element && style) else {
                continue;
            };
            let request = String::from_utf8(subject.get(address, "")).unwrap();
            let request = request.replace("\r\n\r\n", "\r\nAccept-Encoding: gzip\r\n\r\n");
            bytes += connection.ask(request.as_bytes()).await.unwrap().body.len();
        }
        report.at_most("15", format!("account page, all {what}, gzip"), bytes as f64 / 1024.0, "KB", 25.0);
    }
}
