//! What the pages of one device show: managing it, removing it, adding one. Turning everything off is in [`super::off_views`].

use serde::Serialize;

use super::views::{Device, device, removal};
use crate::http::factor_views::{Addable, AddressCode, AddressForm, App, Setup, new_title};
use crate::theme::view::{Problem, View};

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
    /// How far what was proved goes.
    pub proof: Proof,
}

/// How far what somebody has proved goes over what they are about to remove.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Proof {
    /// It was weaker than what goes: that takes a day.
    pub weak: bool,
    /// Nothing fresh was proved, and something weaker could be: then it would take a day.
    pub open: bool,
    /// Where something else can be proved.
    pub prove: String,
}

/// `/authentication/<method>/new`: adding a device.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AddDevice {
    /// The device to set up.
    pub setup: Setup,
    /// Where the form goes, below the environment's address.
    pub action: String,
    /// What is wrong: about `address`, `code`, `credential` or `label`, or (empty field) about sending.
    pub problems: Vec<Problem>,
}

/// `/authentication/passkeys/offer`: after another way of signing on.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OfferPasskey {
    /// Where the person was going.
    pub home: String,
}

/// `/authentication/address`: before the first second factor, a code that is sent to an address.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ProveAddress {
    /// Where the code goes, partly hidden; absent when there is no verified address.
    pub address: Option<String>,
    /// The method that is added afterwards.
    pub method: Option<&'static str>,
    /// Whether an invitation is what it takes.
    pub invitation: bool,
    /// Whether a code is on its way.
    pub sent: bool,
    /// For how long there may be none yet, `0:28`.
    pub wait: Option<String>,
    /// What is wrong: about `code`, or (empty field) about sending.
    pub problems: Vec<Problem>,
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
        let mut going = typical.clone();
        going.device.removal = removal();
        vec![("typical", typical), ("off", off), ("going", going), ("extreme", extreme)]
    }
}

impl View for RemoveDevice {
    const TEMPLATE: &'static str = "pages/device_remove.html";

    fn title(&self) -> &'static str {
        match (self.allowed, self.disabling) {
            (true, false) => "device-remove-title",
            (true, true) => "device-disable-title",
            (false, _) if self.proof.weak => "device-weak-title",
            (false, _) => "device-keep-title",
        }
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { device: device("Pixel 9", "Pixel 9", 2), allowed: true, ..Self::default() };
        let last = Self { last: true, with_codes: true, ..typical.clone() };
        let disabling = Self { disabling: true, ..typical.clone() };
        let refused = Self { allowed: false, last: true, methods: vec![Addable::sample("totp")], ..typical.clone() };
        let extreme = Self {
            device: device(&"x".repeat(100), "x", 1),
            methods: vec![Addable::sample("totp"); 9],
            ..refused.clone()
        };
        let prove = "authentication/devices/0197f2c4-6d1e-7000-8000-000000000002/remove?prove=1".to_owned();
        let weak = Self { proof: Proof { weak: true, open: false, prove: prove.clone() }, ..typical.clone() };
        let open = Self { proof: Proof { weak: false, open: true, prove }, ..typical.clone() };
        let kept = Self { allowed: false, disabling: true, ..weak.clone() };
        vec![
            ("typical", typical),
            ("last", last),
            ("disabling", disabling),
            ("weak", weak),
            ("open", open),
            ("kept", kept),
            ("refused", refused),
            ("extreme", extreme),
        ]
    }
}

impl View for AddDevice {
    const TEMPLATE: &'static str = "pages/device_new.html";

    fn title(&self) -> &'static str {
        new_title(self.setup.method)
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let action = "authentication/totp/new".to_owned();
        let typical = Self { setup: Setup::sample(), action, problems: Vec::new() };
        let wrong = Self { problems: vec![Problem::new("code", "That code is not right.")], ..typical.clone() };
        let app = Some(App { qr: None, digits: 8, ..App::sample() });
        let setup = Setup { label: "z".repeat(100), app, ..Setup::sample() };
        let ceremony = |method| Self { setup: Setup::sample_ceremony(method), ..typical.clone() };
        let of = |setup| Self { setup, ..typical.clone() };
        let email = of(Setup::sample_address("email", "ana@acme.example"));
        let email_sent = of(Setup::sample_code("email", "ana@acme.example"));
        let sms = of(Setup::sample_address("sms", ""));
        let sms_refused = Self {
            problems: vec![Problem::new("address", "Codes are not sent to numbers of this country.")],
            ..of(Setup::sample_address("sms", &"+49 1512 ".repeat(12)))
        };
        let sms_sent = of(Setup::sample_code("sms", "+49 1512 3456789"));
        let mut failed = of(Setup::sample_code("voice", "+49 1512 3456789"));
        failed.setup.code = failed.setup.code.map(|code| AddressCode { failed: true, more: false, ..code });
        let mut closed = of(Setup::sample_address("whatsapp", ""));
        closed.setup.address = closed.setup.address.map(|address| AddressForm { open: false, ..address });
        let refused = Self {
            problems: vec![Problem::new("credential", "This passkey would be copied to other machines.")],
            ..ceremony("passkey")
        };
        vec![
            ("typical", typical.clone()),
            ("wrong", wrong.clone()),
            ("extreme", Self { setup, ..wrong }),
            ("passkey", ceremony("passkey")),
            ("passkey-refused", refused),
            ("security-key", ceremony("security_key")),
            ("email", email),
            ("email-sent", email_sent),
            ("sms", sms),
            ("sms-refused", sms_refused),
            ("sms-sent", sms_sent),
            ("voice-failed", failed),
            ("whatsapp-closed", closed),
            ("oath-token", Self { setup: Setup::sample_token(), ..typical }),
        ]
    }
}

impl View for OfferPasskey {
    const TEMPLATE: &'static str = "pages/passkey_offer.html";

    fn title(&self) -> &'static str {
        "passkey-offer-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("typical", Self { home: "profile".to_owned() })]
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
        let sent = Self { sent: true, wait: Some("0:28".to_owned()), ..empty.clone() };
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
