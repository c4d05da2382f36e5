//! What the pages of one's data and of leaving show.

use serde::Serialize;

use crate::theme::view::{Problem, View};
use crate::theme::when::When;

/// `/profile/data`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MyData {
    /// Taking one's data, where that is allowed.
    pub export: Option<ExportState>,
    /// Whether the account can be deleted.
    pub deletion: bool,
    /// Whether it can be disabled.
    pub disabling: bool,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// How far an export is.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ExportState {
    /// `none`, `building`, `ready` or `failed`.
    pub kind: &'static str,
    /// Percent, while it is being built.
    pub percent: u32,
    /// When it was asked for.
    pub started: Option<When>,
    /// Until when it can be fetched, once it is ready.
    pub until: Option<When>,
    /// When another can be asked for, where that is not now.
    pub next: Option<When>,
}

/// `/profile/data/delete`: what goes, before anything does.
#[derive(Clone, Debug, Serialize)]
pub struct DeleteAccount {
    /// What the account is called, which is typed to show that one means it.
    pub identifier: String,
    /// What was typed.
    pub typed: String,
    /// When it is deleted; absent: at once.
    pub due: Option<When>,
    /// For how many days what happened is kept, without saying who it was; absent: it is not.
    pub keeps: Option<u32>,
    /// Whether one's data can be taken first.
    pub export: bool,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// `/profile/data/disable`: the consequence, before anything happens.
#[derive(Clone, Debug, Serialize)]
pub struct DisableAccount {
    /// What the account is called.
    pub identifier: String,
}

impl View for MyData {
    const TEMPLATE: &'static str = "pages/my_data.html";

    fn title(&self) -> &'static str {
        "data-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let at = || Some(When::sample(1_795_439_520));
        let of = |kind| ExportState { kind, started: at(), ..ExportState::default() };
        let with = |export| Self { export: Some(export), deletion: true, disabling: false, problems: Vec::new() };
        let ready = ExportState { until: at(), next: at(), ..of("ready") };
        vec![
            ("empty", Self { disabling: true, ..Self::default() }),
            ("typical", with(ExportState { kind: "none", ..ExportState::default() })),
            ("building", with(ExportState { percent: 42, ..of("building") })),
            ("ready", with(ready.clone())),
            ("failed", with(of("failed"))),
            (
                "extreme",
                Self {
                    disabling: true,
                    problems: vec![Problem::new("", "You had an export a short time ago.")],
                    ..with(ready)
                },
            ),
        ]
    }
}

impl View for DeleteAccount {
    const TEMPLATE: &'static str = "pages/delete_account.html";

    fn title(&self) -> &'static str {
        "delete-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self {
            identifier: "ana@acme.example".to_owned(),
            typed: String::new(),
            due: Some(When::sample(1_795_439_520)),
            keeps: None,
            export: true,
            problems: Vec::new(),
        };
        let extreme = Self {
            identifier: "x".repeat(250),
            typed: "y".repeat(250),
            keeps: Some(3650),
            problems: vec![Problem::new("identifier", "This is not what the account is called.")],
            ..typical.clone()
        };
        vec![
            ("empty", Self { due: None, export: false, ..typical.clone() }),
            ("typical", typical),
            ("extreme", extreme),
        ]
    }
}

impl View for DisableAccount {
    const TEMPLATE: &'static str = "pages/disable_account.html";

    fn title(&self) -> &'static str {
        "disable-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![
            ("typical", Self { identifier: "ana@acme.example".to_owned() }),
            ("extreme", Self { identifier: "x".repeat(250) }),
        ]
    }
}
