//! What the pages of recovery codes show.

use serde::Serialize;

use super::views::{Recovery, recovery};
use crate::theme::view::{Problem, View};
use crate::theme::when::When;

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
        let closed = Self { recovery: Recovery { open: false, ..recovery(Some(2)) }, problems: Vec::new() };
        let problem = Problem::new("replace", "Tick the box to say that your old codes stop working.");
        let wrong = Self { problems: vec![problem], ..with(Some(0)) };
        vec![
            ("empty", with(None)),
            ("typical", with(Some(7))),
            ("few", with(Some(2))),
            ("impossible", impossible),
            ("closed", closed),
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
