//! What the page of the Authentication tab shows, and what its other pages are made of.

use serde::Serialize;

use crate::http::factor_views::Addable;
use crate::theme::view::View;
use crate::theme::when::When;

/// `/authentication`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Authentication {
    /// The passkeys in the person's order.
    pub passkeys: Vec<Device>,
    /// Whether passkeys are offered here.
    pub has_passkeys: bool,
    /// Where a passkey is added, where one can be.
    pub new_passkey: Option<String>,
    /// The other second factors in the person's order.
    pub devices: Vec<Device>,
    /// The recovery codes; absent where the environment has none.
    pub recovery: Option<Recovery>,
    /// The other methods that can be added.
    pub methods: Vec<Addable>,
    /// Whether the environment asks everybody for a second factor.
    pub always: bool,
    /// How many devices a person may have; named when they have as many.
    pub full: Option<u32>,
    /// Whether the person chooses what is asked for first.
    pub chooses_default: bool,
    /// What the password manager is told, as JSON for the script.
    pub signals: Option<String>,
    /// The browsers that are trusted; absent where that is not possible.
    pub trusted: Option<TrustedBrowsers>,
    /// How the person does without; absent where they may not.
    pub turn_off: Option<TurnOffLink>,
}

/// How somebody does without a second factor.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TurnOffLink {
    /// The page.
    pub href: String,
    /// When that is done, where it waits already.
    pub waits: Option<Removal>,
}

/// A removal that waits.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Removal {
    /// When it is done.
    pub due: When,
    /// Whether that time has come.
    pub now: bool,
    /// Whether every other device goes with it.
    pub turns_off: bool,
}

/// The browsers in which the password is enough to sign on.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TrustedBrowsers {
    /// The browsers, used last first.
    pub browsers: Vec<TrustedBrowser>,
    /// Where "Stop trusting all" posts to.
    pub end_all: String,
}

/// One browser.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TrustedBrowser {
    /// "Firefox"; absent when unknown.
    pub browser: Option<String>,
    /// "Windows"; absent when unknown.
    pub platform: Option<String>,
    /// Since when.
    pub since: When,
    /// When somebody last signed on by it.
    pub last_used: When,
    /// Until when.
    pub until: When,
    /// Whether it is the browser that asks.
    pub current: bool,
    /// Where the form that ends it posts to.
    pub end: String,
}

/// One device.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Device {
    /// Its id.
    pub id: String,
    /// What the person calls it, or the method's name.
    pub name: String,
    /// The method's name.
    pub method_name: String,
    /// What the person calls it; empty when they have given it no name.
    pub label: String,
    /// Where its codes are sent, partly hidden, if they are.
    pub address: Option<String>,
    /// An icon of the sprite.
    pub icon: &'static str,
    /// When it was added.
    pub added: When,
    /// When it was last used.
    pub last_used: Option<When>,
    /// Whether it is copied between its owner's machines; `None` where that cannot be.
    pub synced: Option<bool>,
    /// Who keeps it, where that is known.
    pub provider: Option<&'static str>,
    /// Whether it is asked for first.
    pub default: bool,
    /// Whether it is asked for at all.
    pub enabled: bool,
    /// Whether its method is no longer offered here: it does not work.
    pub withdrawn: bool,
    /// Its removal, where that waits.
    pub removal: Option<Removal>,
    /// Whether it stands at the front of the order.
    pub first: bool,
    /// Whether it stands at the end of the order.
    pub last: bool,
    /// Its page; its acts post below it.
    pub href: String,
}

/// The recovery codes.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Recovery {
    /// How many are left; absent when none were made.
    pub left: Option<u32>,
    /// How many a set has.
    pub of: u32,
    /// Whether so few are left that new ones should be made.
    pub few: bool,
    /// When they were made.
    pub made: Option<When>,
    /// Whether they can be made: they stand in for a second factor, which has to be there first.
    pub possible: bool,
    /// Whether a set can be made; where none can, the one that is there goes on working.
    pub open: bool,
    /// Their page.
    pub href: String,
}

/// A device, for samples.
pub(super) fn device(name: &str, label: &str, n: u32) -> Device {
    Device {
        id: format!("0197f2c4-6d1e-7000-8000-{n:012}"),
        name: name.to_owned(),
        method_name: "Authenticator app".to_owned(),
        label: label.to_owned(),
        address: None,
        icon: "smartphone",
        added: When::sample(1_790_000_000),
        last_used: (n > 0).then(|| When::sample(1_795_438_920)),
        synced: None,
        provider: None,
        default: n == 1,
        enabled: n != 3,
        withdrawn: n == 9,
        removal: None,
        first: n == 1,
        last: n == 3,
        href: format!("authentication/devices/0197f2c4-6d1e-7000-8000-{n:012}"),
    }
}

/// A passkey, for samples.
fn passkey(name: &str, n: u32, synced: bool) -> Device {
    let provider = if synced { Some("Google Password Manager") } else { None };
    let method_name = "Passkey".to_owned();
    Device { synced: Some(synced), provider, icon: "key-round", method_name, ..device(name, "", n) }
}

/// Recovery codes, for samples.
pub(super) fn recovery(left: Option<u32>) -> Recovery {
    Recovery {
        left,
        of: 10,
        few: left.is_some_and(|left| left <= 3),
        made: left.map(|_| When::sample(1_790_000_000)),
        possible: true,
        open: true,
        href: "authentication/recovery-codes".to_owned(),
    }
}

/// A trusted browser, for samples.
fn trusted(browser: Option<&str>, platform: Option<&str>, n: u32) -> TrustedBrowser {
    let ago = i64::from(n).saturating_mul(93_600);
    TrustedBrowser {
        browser: browser.map(str::to_owned),
        platform: platform.map(str::to_owned),
        since: When::sample(1_794_000_000 - ago),
        last_used: When::sample(1_795_438_920 - ago),
        until: When::sample(1_796_592_000 - ago),
        current: n == 0,
        end: format!("authentication/trusted-browsers/{n}/end"),
    }
}

/// Trusted browsers, for samples.
fn trusts(browsers: Vec<TrustedBrowser>) -> Option<TrustedBrowsers> {
    Some(TrustedBrowsers { browsers, end_all: "authentication/trusted-browsers/end-all".to_owned() })
}

/// A removal that waits, for samples.
pub(super) fn removal() -> Option<Removal> {
    Some(Removal { due: When::sample(1_795_525_320), now: false, turns_off: false })
}

impl View for Authentication {
    const TEMPLATE: &'static str = "pages/authentication.html";

    fn title(&self) -> &'static str {
        "authentication-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let empty = Self {
            recovery: Some(Recovery { possible: false, ..recovery(None) }),
            methods: vec![Addable::sample("totp")],
            has_passkeys: true,
            new_passkey: Some("authentication/passkeys/new".to_owned()),
            chooses_default: true,
            ..Self::default()
        };
        let typical = Self {
            passkeys: vec![passkey("Google Password Manager", 4, true), passkey("Work laptop", 5, false)],
            devices: vec![
                device("Pixel 9", "Pixel 9", 1),
                device("Authenticator app", "", 2),
                Device {
                    method_name: "Code by text message".to_owned(),
                    address: Some("•••• 1234".to_owned()),
                    icon: "message-square",
                    ..device("Work phone", "Work phone", 4)
                },
                device("Old phone", "Old phone", 3),
            ],
            recovery: Some(recovery(Some(7))),
            trusted: trusts(vec![
                trusted(Some("Firefox"), Some("Windows"), 0),
                trusted(Some("Safari"), Some("iPhone"), 1),
                trusted(None, None, 2),
            ]),
            ..empty.clone()
        };
        let off = |waits| Some(TurnOffLink { href: "authentication/off".to_owned(), waits });
        let typical = Self { turn_off: off(None), ..typical };
        let mut waiting = Self { turn_off: off(removal()), ..typical.clone() };
        if let [first, second, ..] = &mut waiting.devices[..] {
            first.removal = removal();
            second.removal = removal().map(|removal| Removal { now: true, ..removal });
        }
        let untrusted = Self { trusted: trusts(Vec::new()), ..typical.clone() };
        let extreme = Self {
            devices: (1..=12).map(|n| device(&"Wolfeschlegelsteinhausen".repeat(4), "x", n)).collect(),
            passkeys: (1..=6).map(|n| passkey(&"Donaudampfschiff".repeat(5), n, n % 2 == 0)).collect(),
            recovery: Some(recovery(Some(1))),
            has_passkeys: true,
            new_passkey: None,
            signals: None,
            methods: Vec::new(),
            always: true,
            full: Some(12),
            chooses_default: false,
            turn_off: None,
            trusted: trusts(
                (0..20).map(|n| trusted(Some(&"Wolfeschlegelsteinhausen".repeat(4)), Some("محمد لينكس"), n)).collect(),
            ),
        };
        vec![
            ("empty", empty),
            ("typical", typical),
            ("waiting", waiting),
            ("untrusted", untrusted),
            ("extreme", extreme),
        ]
    }
}
