//! What the pages of "this wasn't me" show.

use serde::Serialize;

use crate::theme::view::View;

/// `/not-me/…`: what will happen, before it does.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotMe {
    /// Whose account it is.
    pub identifier: String,
    /// Whether a change of an address is taken back with it.
    pub restores: bool,
    /// Whether an address that is the person's no more comes back with that.
    pub former: bool,
    /// Whether a new factor in place of lost ones can have been asked for, which is stopped with it.
    pub stops: bool,
    /// Whether applications can have been given access, which those of the last days lose.
    pub applications: bool,
    /// Whether there is an address to mail the link to a new password to.
    pub reachable: bool,
    /// What people call the system that owns their password, where it is another.
    pub owner: Option<String>,
}

/// `/not-me`: what to do when it is done.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotMeDone {
    /// Whether applications can have lost access.
    pub applications: bool,
    /// Whether people take access away themselves.
    pub removable: bool,
    /// What people call the system that owns their password, where it is another.
    pub owner: Option<String>,
}

impl View for NotMe {
    const TEMPLATE: &'static str = "pages/not_me.html";

    fn title(&self) -> &'static str {
        "not-me-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![
            ("empty", Self { identifier: "ana".to_owned(), ..Self::default() }),
            ("typical", Self { identifier: "ana@acme.example".to_owned(), reachable: true, ..Self::default() }),
            (
                "restores",
                Self {
                    identifier: "ana@acme.example".to_owned(),
                    restores: true,
                    former: true,
                    reachable: true,
                    ..Self::default()
                },
            ),
            (
                "elsewhere",
                Self {
                    identifier: "ana@acme.example".to_owned(),
                    owner: Some("the Acme directory".to_owned()),
                    ..Self::default()
                },
            ),
            (
                "extreme",
                Self {
                    identifier: "x".repeat(200),
                    restores: true,
                    former: true,
                    stops: true,
                    applications: true,
                    reachable: true,
                    owner: None,
                },
            ),
        ]
    }
}

impl View for NotMeDone {
    const TEMPLATE: &'static str = "pages/not_me_done.html";

    fn title(&self) -> &'static str {
        "not-me-done-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let elsewhere = Self { owner: Some("the Acme directory".to_owned()), ..Self::default() };
        let applications = Self { applications: true, ..Self::default() };
        let removable = Self { removable: true, ..applications.clone() };
        vec![
            ("typical", Self::default()),
            ("applications", applications),
            ("removable", removable),
            ("elsewhere", elsewhere),
        ]
    }
}
