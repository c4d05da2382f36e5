//! What answers and their absence mean: whether a code may be handed over again, and whether the gateway works.

use http::{HeaderMap, StatusCode};
use hyper::body::Bytes;

use super::*;

const NOW: Instant = Instant::from_micros(1_800_000_000_000_000);

fn answer(status: u16, after: Option<&str>) -> Answer {
    let headers = after.map(|after| (RETRY_AFTER, after.parse().unwrap()));
    Answer {
        status: StatusCode::from_u16(status).unwrap(),
        headers: HeaderMap::from_iter(headers),
        body: Bytes::from_static(b"body"),
    }
}

fn fate(status: u16, after: Option<&str>) -> Fate {
    answered(&answer(status, after), NOW).expect_err("no success")
}

#[test]
fn only_a_plain_no_is_tried_again() {
    let deferred =
        |seconds: Option<u64>| Fate::NotTaken { class: Class::Deferred, after: seconds.map(Duration::from_secs) };
    assert_eq!(fate(429, None), deferred(None));
    assert_eq!(fate(429, Some("7")), deferred(Some(7)));
    assert_eq!(fate(503, Some("Fri, 15 Jan 2027 08:01:00 GMT")), deferred(Some(60)));
    // As likely a proxy that has lost sight of the gateway.
    for after in [None, Some("soon"), Some("-1"), Some("")] {
        assert_eq!(fate(503, after), Fate::broken(Class::Failing), "{after:?}");
    }
    for status in 100..1000 {
        match answered(&answer(status, None), NOW) {
            Ok(_) => assert!((200..300).contains(&status), "{status}"),
            Err(Fate::NotTaken { .. }) => assert_eq!(status, 429),
            Err(fate) => assert_eq!(fate.works(), status == 400 || status == 422, "{status}"),
        }
    }
}

#[test]
fn only_what_never_left_is_tried_again() {
    for fault in [Fault::Unresolvable, Fault::Unreachable, Fault::Timeout, Fault::Tls] {
        let before = unanswered(Unanswered { fault, sent: false });
        assert!(matches!(before, Fate::NotTaken { .. }) && !before.works(), "{fault}");
        assert!(matches!(unanswered(Unanswered { fault, sent: true }), Fate::Failed { works: false, .. }), "{fault}");
    }
    for fault in [Fault::NotAllowed, Fault::Unprotected] {
        let fate = unanswered(Unanswered { fault, sent: false });
        assert_eq!(fate, Fate::broken(Class::Connection(fault)), "waiting does not help");
    }
}

#[test]
fn a_number_is_one_of_e_164() {
    for good in ["+491701234567", "+15005550006", "+6831234"] {
        assert!(is_number(good), "{good}");
    }
    for bad in [
        "",
        "+",
        "491701234567",
        "+0491701234567",
        "+49 170",
        "+4917012345678901",
        "+49170a",
        "+٤٩١٧٠١٢٣",
        "whatsapp:+49",
    ] {
        assert!(!is_number(bad), "{bad}");
    }
}

proptest::proptest! {
    #[test]
    fn no_header_makes_it_panic(text in "[ -~]{0,40}") {
        let _ = retry_after(&text, NOW);
    }
}
