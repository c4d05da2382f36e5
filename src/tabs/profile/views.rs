//! What My profile shows: one form of grouped fields, and what cannot be changed as plain rows.

use serde::Serialize;

use super::samples;
use crate::http::attributes::views::Group;
use crate::theme::view::{Problem, View};

/// `/profile`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Profile {
    /// The photo, where there is one in the profile.
    pub picture: Option<Picture>,
    /// The fields under their headings, in the environment's order.
    pub groups: Vec<Group>,
    /// Whether any field can be changed; otherwise there is no form.
    pub editable: bool,
    /// What is wrong with what was sent.
    pub problems: Vec<Problem>,
    /// Whether there is a page for taking one's data and leaving.
    pub data: bool,
    /// The version of the account that the form was made from, so that a change made elsewhere is noticed.
    pub version: i64,
}

/// The photo: shown, and where it can be changed, a form of its own.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// The attribute's name, which is also the name and id of its input.
    pub name: String,
    /// Finished text.
    pub label: String,
    /// A hint.
    pub help: Option<String>,
    /// Where the photo is; absent: there is none, and initials stand for it.
    pub address: Option<String>,
    /// What stands for it.
    pub initials: String,
    /// Whether it can be changed.
    pub editable: bool,
    /// Whether it can be taken away.
    pub removable: bool,
    /// Whether a proof is asked for before a file is.
    pub asks: bool,
    /// The largest file, in megabytes.
    pub megabytes: u64,
    /// What is wrong with what was sent.
    pub error: Option<String>,
    /// Who can change it, in a sentence.
    pub note: Option<String>,
}

impl View for Profile {
    const TEMPLATE: &'static str = "pages/profile.html";

    fn title(&self) -> &'static str {
        "profile-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        samples::all()
    }
}
