//! What the Authentication tab shows.

use serde::Serialize;

use crate::http::factor_views::Setup;
use crate::theme::view::{Problem, View};
use crate::theme::when::When;

/// `/authentication`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Authentication {
    /// The second factors in the person's order.
    pub devices: Vec<Device>,
    /// The recovery codes; absent where the environment has none.
    pub recovery: Option<Recovery>,
    /// Every method that can be added.
    pub methods: Vec<Addable>,
    /// Whether the environment asks everybody for a second factor.
    pub always: bool,
    /// How many devices a person may have; named when they have as many.
    pub full: Option<u32>,
    /// Whether the person chooses what is asked for first.
    pub chooses_default: bool,
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
    /// An icon of the sprite.
    pub icon: &'static str,
    /// When it was added.
    pub added: When,
    /// When it was last used.
    pub last_used: Option<When>,
    /// Whether it is asked for first.
    pub default: bool,
    /// Whether it is asked for at all.
    pub enabled: bool,
    /// Whether its method is no longer offered here: it does not work.
    pub withdrawn: bool,
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
    /// Their page.
    pub href: String,
}

/// A method that can be added.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Addable {
    /// Its id, `totp`.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// What it is, as a sentence.
    pub about: String,
    /// An icon of the sprite.
    pub icon: &'static str,
    /// Where adding it begins.
    pub href: String,
}

/// `/authentication/devices/…`: one device and what can be done with it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ManageDevice {
    /// The device.
    pub device: Device,
    /// Whether the person chooses what is asked for first.
    pub chooses_default: bool,
    /// What was typed as a name, kept when the form comes back.
    pub typed: Option<String>,
    /// What is wrong: about `label`.
    pub problems: Vec<Problem>,
}

/// `/authentication/devices/…/remove`: asks, or says why not and what to add first.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RemoveDevice {
    /// The device.
    pub device: Device,
    /// Whether it may go.
    pub allowed: bool,
    /// Whether it is turned off rather than removed.
    pub disabling: bool,
    /// Whether it is the last second factor: from then on the password is enough.
    pub last: bool,
    /// Whether the recovery codes go with it.
    pub with_codes: bool,
    /// What can be added first, when it may not go.
    pub methods: Vec<Addable>,
}

/// `/authentication/totp/new`: setting up an app.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AddTotp {
    /// The app to set up.
    pub setup: Setup,
    /// What is wrong: about `code` or `label`.
    pub problems: Vec<Problem>,
}

/// `/authentication/address`: before the first second factor, a code that is sent to an address.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ProveAddress {
    /// Where the code goes, partly hidden; absent when there is no verified address.
    pub address: Option<String>,
    /// Whether an invitation is what it takes.
    pub invitation: bool,
    /// Whether a code is on its way.
    pub sent: bool,
    /// What is wrong: about `code`, or (empty field) about sending.
    pub problems: Vec<Problem>,
}

/// `/authentication/recovery-codes`: how many are left, and making new ones.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RecoveryCodes {
    /// The codes there are.
    pub recovery: Recovery,
    /// What is wrong: about `replace`.
    pub problems: Vec<Problem>,
}

/// `/authentication/recovery-codes/new`: the codes, shown until the person says that they are saved.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NewRecoveryCodes {
    /// The codes.
    pub codes: Vec<String>,
    /// When they were made, for the printed page.
    pub made: When,
    /// Whose they are, for the printed page.
    pub identifier: String,
    /// What is wrong: about `saved`.
    pub problems: Vec<Problem>,
}

fn device(name: &str, label: &str, n: u32) -> Device {
    Device {
        id: format!("0197f2c4-6d1e-7000-8000-{n:012}"),
        name: name.to_owned(),
        method_name: "Authenticator app".to_owned(),
        label: label.to_owned(),
        icon: "smartphone",
        added: When::sample(1_790_000_000),
        last_used: (n > 0).then(|| When::sample(1_795_438_920)),
        default: n == 1,
        enabled: n != 3,
        withdrawn: n == 9,
        first: n == 1,
        last: n == 3,
        href: format!("authentication/devices/0197f2c4-6d1e-7000-8000-{n:012}"),
    }
}

fn totp() -> Addable {
    Addable {
        id: "totp",
        name: "Authenticator app".to_owned(),
        about: "An app on your phone shows a new code every so often.".to_owned(),
        icon: "smartphone",
        href: "authentication/totp/new".to_owned(),
    }
}

fn recovery(left: Option<u32>) -> Recovery {
    Recovery {
        left,
        of: 10,
        few: left.is_some_and(|left| left <= 3),
        made: left.map(|_| When::sample(1_790_000_000)),
        possible: true,
        href: "authentication/recovery-codes".to_owned(),
    }
}

impl View for Authentication {
    const TEMPLATE: &'static str = "pages/authentication.html";

    fn title(&self) -> &'static str {
        "authentication-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let empty = Self {
            recovery: Some(Recovery { possible: false, ..recovery(None) }),
            methods: vec![totp()],
            chooses_default: true,
            ..Self::default()
        };
        let typical = Self {
            devices: vec![
                device("Pixel 9", "Pixel 9", 1),
                device("Authenticator app", "", 2),
                device("Old phone", "Old phone", 3),
            ],
            recovery: Some(recovery(Some(7))),
            ..empty.clone()
        };
        let extreme = Self {
            devices: (1..=12).map(|n| device(&"Wolfeschlegelsteinhausen".repeat(4), "x", n)).collect(),
            recovery: Some(recovery(Some(1))),
            methods: Vec::new(),
            always: true,
            full: Some(12),
            chooses_default: false,
        };
        vec![("empty", empty), ("typical", typical), ("extreme", extreme)]
    }
}

impl View for ManageDevice {
    const TEMPLATE: &'static str = "pages/device.html";

    fn title(&self) -> &'static str {
        "device-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { device: device("Pixel 9", "Pixel 9", 2), chooses_default: true, ..Self::default() };
        let off = Self { device: device("Old phone", "", 3), chooses_default: true, ..Self::default() };
        let extreme = Self {
            device: device(&"محمد ".repeat(20), "x", 9),
            typed: Some("y".repeat(120)),
            problems: vec![Problem::new("label", "This name is too long. It can have at most 100 characters.")],
            ..Self::default()
        };
        vec![("typical", typical), ("off", off), ("extreme", extreme)]
    }
}

impl View for RemoveDevice {
    const TEMPLATE: &'static str = "pages/device_remove.html";

    fn title(&self) -> &'static str {
        match (self.allowed, self.disabling) {
            (true, false) => "device-remove-title",
            (true, true) => "device-disable-title",
            (false, _) => "device-keep-title",
        }
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { device: device("Pixel 9", "Pixel 9", 2), allowed: true, ..Self::default() };
        let last = Self { last: true, with_codes: true, ..typical.clone() };
        let disabling = Self { disabling: true, ..typical.clone() };
        let refused = Self { allowed: false, last: true, methods: vec![totp()], ..typical.clone() };
        let extreme = Self { device: device(&"x".repeat(100), "x", 1), methods: vec![totp(); 9], ..refused };
        vec![("typical", typical), ("last", last), ("disabling", disabling), ("refused", refused), ("extreme", extreme)]
    }
}

impl View for AddTotp {
    const TEMPLATE: &'static str = "pages/totp_new.html";

    fn title(&self) -> &'static str {
        "totp-new-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { setup: Setup::sample(), problems: Vec::new() };
        let wrong = Self { problems: vec![Problem::new("code", "That code is not right.")], ..typical.clone() };
        let setup = Setup { qr: None, label: "z".repeat(100), digits: 8, ..Setup::sample() };
        vec![("typical", typical), ("wrong", wrong.clone()), ("extreme", Self { setup, ..wrong })]
    }
}

impl View for ProveAddress {
    const TEMPLATE: &'static str = "pages/prove_address.html";

    fn title(&self) -> &'static str {
        if self.invitation || self.address.is_none() { "address-blocked-title" } else { "address-title" }
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let empty = Self { address: Some("a•••@acme.example".to_owned()), ..Self::default() };
        let sent = Self { sent: true, ..empty.clone() };
        let wrong = Self { problems: vec![Problem::new("code", "That code is not right.")], ..sent.clone() };
        let invitation = Self { invitation: true, ..Self::default() };
        vec![
            ("empty", empty),
            ("sent", sent),
            ("wrong", wrong),
            ("no-address", Self::default()),
            ("invitation", invitation),
        ]
    }
}

impl View for RecoveryCodes {
    const TEMPLATE: &'static str = "pages/recovery_codes.html";

    fn title(&self) -> &'static str {
        "recovery-codes-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let with = |left| Self { recovery: recovery(left), problems: Vec::new() };
        let impossible = Self { recovery: Recovery { possible: false, ..recovery(None) }, problems: Vec::new() };
        let problem = Problem::new("replace", "Tick the box to say that your old codes stop working.");
        let wrong = Self { problems: vec![problem], ..with(Some(0)) };
        vec![
            ("empty", with(None)),
            ("typical", with(Some(7))),
            ("few", with(Some(2))),
            ("impossible", impossible),
            ("wrong", wrong),
        ]
    }
}

impl View for NewRecoveryCodes {
    const TEMPLATE: &'static str = "pages/recovery_codes_new.html";

    fn title(&self) -> &'static str {
        "recovery-codes-new-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self {
            codes: (0..10).map(|n| format!("k7m{n}q-x2v9c-3hd8e")).collect(),
            made: When::sample(1_795_438_920),
            identifier: "ana@acme.example".to_owned(),
            problems: Vec::new(),
        };
        let wrong = Self {
            problems: vec![Problem::new("saved", "Tick the box when you have saved your codes.")],
            ..typical.clone()
        };
        vec![("typical", typical), ("wrong", wrong)]
    }
}
