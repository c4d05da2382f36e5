//! The pages that say something did not work, and the one from which people go on when another site has led them here.
//!
//! The 404 and the 503 of a host or path that belongs to nobody have no brand and no environment in them: they are the
//! same everywhere, so that they tell nothing about which environments exist.

use std::time::Duration;

use serde::Serialize;

use crate::theme::view::View;

/// Who is told to wait as many minutes is past a limit that no waiting ends: that is told as a day.
const LONG: u64 = 24 * 60;

/// The plain 404: unknown environments, absent tabs and unknown pages look alike.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct NotFound {}

/// The plain 503 of an environment that was left out at start.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Unavailable {}

/// The branded 503 of a disabled environment.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Maintenance {}

/// Before what another site led to, where the session's cookie comes along from our own pages only.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OwnPage {
    /// Where it goes on.
    pub href: String,
}

/// An error within an environment.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorPage {
    /// What happened.
    pub what: What,
    /// Where "try again" leads: a page that can be got with GET. None: the portal's home.
    pub retry: Option<String>,
}

/// What can go wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// 400.
    BadRequest,
    /// 403: the form's token is missing, too old or not this session's.
    ExpiredForm,
    /// 403: the policy does not let this person in.
    Forbidden,
    /// 405.
    MethodNotAllowed,
    /// 413.
    TooLarge,
    /// 415.
    UnsupportedType,
    /// 429.
    Throttled {
        /// Minutes to wait, at least 1.
        minutes: u64,
        /// Whether that is so long that waiting is no advice.
        long: bool,
    },
    /// 500.
    Internal {
        /// The id under which the log knows it.
        incident: String,
    },
    /// 503: too many people are signing on at this moment.
    Busy {
        /// Seconds to wait, at least 1.
        seconds: u64,
    },
}

impl What {
    /// Too many attempts: come back after `wait`.
    pub fn throttled(wait: Duration) -> Self {
        let minutes = wait.as_secs().div_ceil(60).max(1);
        Self::Throttled { minutes, long: minutes >= LONG }
    }
}

impl View for NotFound {
    const TEMPLATE: &'static str = "pages/not_found.html";

    fn title(&self) -> &'static str {
        "not-found-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("typical", Self {})]
    }
}

impl View for Unavailable {
    const TEMPLATE: &'static str = "pages/unavailable.html";

    fn title(&self) -> &'static str {
        "unavailable-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("typical", Self {})]
    }
}

impl View for Maintenance {
    const TEMPLATE: &'static str = "pages/maintenance.html";

    fn title(&self) -> &'static str {
        "maintenance-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("typical", Self {})]
    }
}

impl View for OwnPage {
    const TEMPLATE: &'static str = "pages/own_page.html";

    fn title(&self) -> &'static str {
        "own-page-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("typical", Self { href: "/do/sessions?from_here=yes".to_owned() })]
    }
}

impl View for ErrorPage {
    const TEMPLATE: &'static str = "pages/error.html";

    fn title(&self) -> &'static str {
        match self.what {
            What::BadRequest => "error-bad-request-title",
            What::ExpiredForm => "error-expired-form-title",
            What::Forbidden => "error-forbidden-title",
            What::MethodNotAllowed => "error-method-title",
            What::TooLarge => "error-too-large-title",
            What::UnsupportedType => "error-type-title",
            What::Throttled { .. } => "error-throttled-title",
            What::Internal { .. } => "error-internal-title",
            What::Busy { .. } => "error-busy-title",
        }
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |what| Self { what, retry: None };
        vec![
            ("bad-request", page(What::BadRequest)),
            ("expired-form", Self { what: What::ExpiredForm, retry: Some("profile".to_owned()) }),
            ("forbidden", page(What::Forbidden)),
            ("method", page(What::MethodNotAllowed)),
            ("too-large", page(What::TooLarge)),
            ("type", page(What::UnsupportedType)),
            ("throttled", Self { what: What::throttled(Duration::from_secs(900)), retry: Some("sign-on".to_owned()) }),
            ("throttled-long", page(What::throttled(Duration::from_secs(86_400)))),
            ("internal", page(What::Internal { incident: "0197f2c4-6d1e".to_owned() })),
            ("busy", Self { what: What::Busy { seconds: 3 }, retry: Some("sign-on".to_owned()) }),
        ]
    }
}
