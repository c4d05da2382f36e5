//! What the pages of the rescue show.

use serde::Serialize;

use crate::theme::view::View;
use crate::theme::when::When;

/// `/rescue`: what is not recognised, and the form that ends it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Rescue {
    /// Which step it is, from 1.
    pub step: u8,
    /// What happened, where an entry of the history led here.
    pub sentence: Option<String>,
    /// When.
    pub at: Option<When>,
    /// "Firefox on Windows", where it is known.
    pub agent: Option<String>,
    /// "Lyon, France"; always approximate.
    pub place: Option<String>,
    /// Whether one session ends; all others do otherwise.
    pub one: bool,
    /// Whether applications can have been given access, which those of the last days lose.
    pub applications: bool,
    /// Whether the session that was asked about is not there, so that nothing can be said of it.
    pub gone: bool,
    /// The session's id, for the form.
    pub session: String,
    /// The entry's id, for the form.
    pub activity: String,
}

/// `/rescue/password`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RescuePassword {
    /// Which step it is.
    pub step: u8,
    /// Where the password is changed.
    pub change: Option<String>,
    /// Whether there is none.
    pub none: bool,
    /// Who looks after the password, where that is another system.
    pub owner: Option<String>,
}

/// `/rescue/review`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RescueReview {
    /// Which step it is.
    pub step: u8,
    /// What the person has for the second step, by name.
    pub methods: Vec<String>,
    /// When the next removal of a method is done that somebody asked for, where one waits.
    pub removal: Option<When>,
    /// Where methods are looked after, where that is here.
    pub authentication: Option<String>,
    /// Their addresses and numbers.
    pub addresses: Vec<String>,
    /// Former ones that can still take a change back.
    pub former: Vec<Former>,
    /// Where these are changed, where that is here.
    pub profile: Option<String>,
    /// Applications with access, by name, where these are shown.
    pub applications: Vec<String>,
    /// Where access is taken away, where that is here.
    pub consents: Option<String>,
    /// How many other sessions there are.
    pub others: u64,
    /// Where they are listed, with linked accounts, where that is here.
    pub accounts: Option<String>,
    /// Where the history is, where it is here.
    pub history: Option<String>,
}

/// A former address.
#[derive(Clone, Debug, Serialize)]
pub struct Former {
    /// The address.
    pub address: String,
    /// Until when the link that was mailed there takes the change back.
    pub until: When,
}

/// `/rescue/done`.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct RescueDone {}

impl View for Rescue {
    const TEMPLATE: &'static str = "pages/rescue.html";

    fn title(&self) -> &'static str {
        "rescue-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let empty = Self { step: 1, activity: "0197".to_owned(), ..Self::default() };
        let typical = Self {
            sentence: Some("You signed on.".to_owned()),
            at: Some(When::sample(1_795_438_920)),
            agent: Some("Firefox on Windows".to_owned()),
            place: Some("Lyon, France".to_owned()),
            ..empty.clone()
        };
        let one = Self { one: true, session: "0197".to_owned(), sentence: None, ..typical.clone() };
        let extreme = Self {
            sentence: Some("x".repeat(300)),
            agent: Some("y".repeat(100)),
            applications: true,
            ..typical.clone()
        };
        let gone = Self { gone: true, activity: String::new(), session: "0197".to_owned(), ..empty.clone() };
        vec![("empty", empty), ("typical", typical), ("one", one), ("gone", gone), ("extreme", extreme)]
    }
}

impl View for RescuePassword {
    const TEMPLATE: &'static str = "pages/rescue_password.html";

    fn title(&self) -> &'static str {
        "rescue-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let none = Self { step: 2, ..Self::default() };
        let here = Self { change: Some("password?then=rescue".to_owned()), ..none.clone() };
        let elsewhere = Self { owner: Some("the Acme directory".to_owned()), ..none.clone() };
        let without = Self { none: true, ..none.clone() };
        vec![("empty", none), ("typical", here), ("without", without), ("elsewhere", elsewhere)]
    }
}

impl View for RescueReview {
    const TEMPLATE: &'static str = "pages/rescue_review.html";

    fn title(&self) -> &'static str {
        "rescue-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let none = Self { step: 3, ..Self::default() };
        let some = |text: &str| Some(text.to_owned());
        let typical = Self {
            methods: vec!["Authenticator app “Phone”".to_owned(), "Passkey".to_owned()],
            removal: Some(When::sample(1_795_438_920)),
            authentication: some("authentication"),
            addresses: vec!["ana@acme.example".to_owned(), "+49 1512 3456789".to_owned()],
            former: vec![Former { address: "ana@home.example".to_owned(), until: When::sample(1_795_438_920) }],
            profile: some("profile"),
            applications: vec!["Shop".to_owned()],
            consents: some("consents"),
            others: 2,
            accounts: some("accounts"),
            history: some("activity"),
            step: 3,
        };
        let extreme = Self {
            methods: vec!["m".repeat(100); 12],
            addresses: vec!["a".repeat(200); 5],
            applications: vec!["p".repeat(100); 9],
            consents: None,
            ..typical.clone()
        };
        vec![("empty", none), ("typical", typical), ("extreme", extreme)]
    }
}

impl View for RescueDone {
    const TEMPLATE: &'static str = "pages/rescue_done.html";

    fn title(&self) -> &'static str {
        "rescue-done-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("typical", Self {})]
    }
}
