//! What the page for those who have lost every second factor shows.

use serde::Serialize;

use crate::theme::view::{Problem, View};
use crate::theme::when::When;

/// `/sign-on/lost`.
#[derive(Clone, Debug, Serialize)]
pub struct SignOnLost {
    /// Who is signing on.
    pub identifier: String,
    /// What they can do now.
    pub now: LostNow,
    /// From when on they can do more, where they wait.
    pub until: Option<When>,
    /// How long it takes, in hours.
    pub hours: u64,
    /// Where the code goes, partly hidden: `a•••@acme.example`.
    pub address: String,
    /// Whether a code is on its way.
    pub sent: bool,
    /// For how long there may be none yet, `0:28`.
    pub wait: Option<String>,
    /// The page with the methods.
    pub back: String,
    /// What is wrong: about `code`, or (empty field) about sending.
    pub problems: Vec<Problem>,
}

/// What somebody who has lost everything can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LostNow {
    /// Ask for it.
    Ask,
    /// Add a new factor.
    Add,
    /// Wait, until a new one can be added.
    Wait,
    /// Wait a little longer: the time is over, but it has not been seen yet that a mail which tells of it has arrived.
    WaitForMail,
    /// Nothing for now: it was stopped. Later they can ask again.
    Paused,
}

impl View for SignOnLost {
    const TEMPLATE: &'static str = "pages/sign_on_lost.html";

    fn title(&self) -> &'static str {
        "lost-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let until = || Some(When::sample(1_795_439_520));
        let typical = Self {
            identifier: "ana@acme.example".to_owned(),
            now: LostNow::Ask,
            until: None,
            hours: 72,
            address: "a•••@acme.example".to_owned(),
            sent: true,
            wait: Some("0:28".to_owned()),
            back: "sign-on/methods".to_owned(),
            problems: Vec::new(),
        };
        let empty = Self { sent: false, wait: None, ..typical.clone() };
        let wrong = Self { problems: vec![Problem::new("code", "That code is not right.")], ..typical.clone() };
        let add = Self { now: LostNow::Add, ..empty.clone() };
        let wait = Self { now: LostNow::Wait, until: until(), ..empty.clone() };
        let late = Self { now: LostNow::WaitForMail, ..empty.clone() };
        let paused = Self { now: LostNow::Paused, until: until(), ..empty.clone() };
        let extreme = Self {
            identifier: "x".repeat(120),
            address: format!("x•••@{}.example", "y".repeat(120)),
            hours: 720,
            problems: vec![Problem::new("", "A code was sent a moment ago. Wait half a minute, then ask again.")],
            ..typical.clone()
        };
        vec![
            ("empty", empty),
            ("typical", typical),
            ("wrong", wrong),
            ("add", add),
            ("wait", wait),
            ("late", late),
            ("paused", paused),
            ("extreme", extreme),
        ]
    }
}
