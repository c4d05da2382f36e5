//! Samples of mails, for the gallery.

use super::views::{Letter, What};
use crate::theme::when::When;

/// One of each kind, and what is special about some.
pub fn all() -> Vec<(&'static str, Letter)> {
    let until = || When::sample(1_795_439_520);
    let make = || "https://account.acme.example/authentication/recovery-codes".to_owned();
    let ended =
        |count, trusted: Option<&str>, reused| What::TrustEnded { count, trusted: trusted.map(str::to_owned), reused };
    let address = |act: &str| What::AddressChanged {
        phone: false,
        act: act.to_owned(),
        to: "n•••@home.example".to_owned(),
        until: Some(until()),
    };
    let number =
        |act: &str| What::AddressChanged {
            phone: true, act: act.to_owned(), to: "•••• 6789".to_owned(), until: None
        };
    let pairs = [
        (What::PasswordChanged { sessions_ended: 3 }, What::PasswordChanged { sessions_ended: 0 }),
        (What::NewBrowser, What::NewBrowser),
        (What::DeviceAdded, What::DeviceAdded),
        (What::DeviceRemoved, What::DeviceRemoved),
        (What::DeviceDisabled, What::DeviceDisabled),
        (What::DeviceEnabled, What::DeviceEnabled),
        (What::FactorsReset, What::FactorsReset),
        (What::DefaultChanged, What::DefaultChanged),
        (What::RemovalAsked { due: until() }, What::RemovalAsked { due: until() }),
        (What::RemovalCancelled, What::RemovalCancelled),
        (What::RemovalDropped, What::RemovalDropped),
        (What::TurnedOff, What::TurnedOff),
        (What::RecoveryCodesMade { count: 10 }, What::RecoveryCodesMade { count: 1 }),
        (
            What::RecoveryCodeUsed { left: 7, few: false, make: make() },
            What::RecoveryCodeUsed { left: 0, few: true, make: make() },
        ),
        (
            What::AddressCode { code: "042917".to_owned(), expires: until() },
            What::AddressCode { code: String::new(), expires: until() },
        ),
        (
            What::DeviceCode { code: "831460".to_owned(), expires: until() },
            What::DeviceCode { code: String::new(), expires: until() },
        ),
        (
            What::NewAddressCode { code: "270415".to_owned(), expires: until() },
            What::NewAddressCode { code: String::new(), expires: until() },
        ),
        (What::PasswordExpires { due: until() }, What::PasswordExpires { due: until() }),
        (
            What::AuthorityChanged { group: "Help desk".to_owned(), joined: true, rules: false },
            What::AuthorityChanged { group: "x".repeat(200), joined: false, rules: true },
        ),
        (
            What::AccountLinked { provider: "Google".to_owned(), account: "ana@gmail.example".to_owned() },
            What::AccountLinked { provider: "Google".to_owned(), account: String::new() },
        ),
        (
            What::AccountUnlinked { provider: "Google".to_owned(), account: "ana@gmail.example".to_owned() },
            What::AccountUnlinked { provider: "Google".to_owned(), account: String::new() },
        ),
        (What::AccessRemoved { application: "Shop".to_owned() }, What::AccessRemoved { application: "x".repeat(200) }),
        (What::BrowserTrusted { until: until() }, What::BrowserTrusted { until: until() }),
        (ended(1, Some("Chrome on Android"), false), ended(7, None, false)),
        (What::BypassBegun { until: until() }, What::BypassBegun { until: until() }),
        (What::BypassEnded, What::BypassEnded),
        (What::OthersEnded { count: 2, doubted: true }, What::OthersEnded { count: 0, doubted: false }),
        (What::SessionEnded { ended: Some("Chrome on Android".to_owned()) }, What::SessionEnded { ended: None }),
        (What::SessionsEnded, What::SessionsEnded),
        (What::LostDeviceBegun { due: until() }, What::LostDeviceBegun { due: until() }),
        (What::LostDeviceHalfWay { due: until() }, What::LostDeviceHalfWay { due: until() }),
        (What::LostDeviceOpen { until: until() }, What::LostDeviceOpen { until: until() }),
        (What::LostDeviceStopped, What::LostDeviceStopped),
        (What::LostDeviceDropped, What::LostDeviceDropped),
        (What::NewPassword { expires: until() }, What::NewPassword { expires: until() }),
        (
            What::Recovery { code: "04291783".to_owned(), expires: until(), until: until() },
            What::Recovery { code: String::new(), expires: until(), until: until() },
        ),
        (address("replaced"), number("replaced")),
        (address("added"), number("added")),
        (address("removed"), number("removed")),
        (address("preferred"), number("preferred")),
        (What::AddressWanted, What::AddressWanted),
        (What::ExportReady { until: until() }, What::ExportReady { until: until() }),
        (What::DeletionAsked { due: until() }, What::DeletionAsked { due: until() }),
        (What::DeletionNear { due: until() }, What::DeletionNear { due: until() }),
        (What::DeletionCancelled, What::DeletionCancelled),
        (What::AccountErased { keeps: Some(365) }, What::AccountErased { keeps: None }),
        (What::AccountDisabled, What::AccountDisabled),
        (
            What::Registration { code: "04291783".to_owned(), expires: until(), until: until() },
            What::Registration { code: String::new(), expires: until(), until: until() },
        ),
        (What::Registered, What::Registered),
        (What::Invitation { until: until() }, What::Invitation { until: until() }),
        (What::Welcome, What::Welcome),
        (What::ResetSent { until: until() }, What::ResetSent { until: until() }),
        (
            What::Identifiers { names: vec!["ana".to_owned(), "ana@acme.example".to_owned()] },
            What::Identifiers { names: Vec::new() },
        ),
    ];
    let [_, (_, typical), _] = Letter::samples_of(ended(1, Some("Chrome on Android"), true), What::BypassEnded);
    let samples = pairs.into_iter().flat_map(|(typical, empty)| Letter::samples_of(typical, empty));
    let all = |what| {
        let [_, (_, typical), _] = Letter::samples_of(what, What::BypassEnded);
        Letter { device: None, ..typical }
    };
    let more = [
        ("reused", typical),
        ("all", all(What::RemovalAsked { due: until() })),
        ("all-cancelled", all(What::RemovalCancelled)),
        ("all-dropped", all(What::RemovalDropped)),
    ];
    samples.chain(more).collect()
}

impl Letter {
    fn samples_of(what: What, least: What) -> [(&'static str, Self); 3] {
        let device = matches!(
            what,
            What::DeviceAdded
                | What::DeviceRemoved
                | What::DeviceDisabled
                | What::DeviceEnabled
                | What::DefaultChanged
                | What::RemovalAsked { .. }
                | What::RemovalCancelled
                | What::RemovalDropped
        );
        let typical = Self {
            what,
            name: "Ana".to_owned(),
            when: When::sample(1_795_438_920),
            repeats: 0,
            device: device.then(|| "Authenticator app “Pixel”".to_owned()),
            browser: Some("Firefox on Windows".to_owned()),
            place: Some("Lyon, France".to_owned()),
            not_me: Some("https://account.acme.example/not-me/Zm9yIHRoZSBnYWxsZXJ5".to_owned()),
            link: "https://account.acme.example/password".to_owned(),
        };
        let empty = Self {
            what: least,
            name: String::new(),
            device: device.then(|| "Authenticator app".to_owned()),
            browser: None,
            place: None,
            not_me: None,
            ..typical.clone()
        };
        let extreme = Self {
            name: "محمد عبدالله ".repeat(5),
            device: device.then(|| format!("Authenticator app “{}”", "x".repeat(80))),
            browser: Some("y".repeat(80)),
            repeats: 89,
            ..typical.clone()
        };
        [("empty", empty), ("typical", typical), ("extreme", extreme)]
    }
}
