//! What a sign-on shows to somebody whose account is to be deleted.

use serde::Serialize;

use crate::theme::view::{Problem, View};
use crate::theme::when::When;

/// `/sign-on/leaving`.
#[derive(Clone, Debug, Serialize)]
pub struct SignOnLeaving {
    /// Who is signing on.
    pub identifier: String,
    /// When the account is deleted.
    pub due: When,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

impl View for SignOnLeaving {
    const TEMPLATE: &'static str = "pages/sign_on_leaving.html";

    fn title(&self) -> &'static str {
        "sign-on-leaving-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical =
            Self { identifier: "ana@acme.example".to_owned(), due: When::sample(1_795_439_520), problems: Vec::new() };
        let extreme = Self {
            identifier: "x".repeat(120),
            problems: vec![Problem::new("", "Choose one of the two.")],
            ..typical.clone()
        };
        vec![("typical", typical), ("extreme", extreme)]
    }
}
