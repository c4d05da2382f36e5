//! `[agreements]`: the terms people accept. Their texts lie in `agreements/<name>/<date>.<language>.md`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::{LocalizedText, Period};

/// One agreement.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// What people read as its name.
    pub title: LocalizedText,
    /// Whether signing on needs it.
    #[serde(default)]
    pub required: bool,
    /// How often it is asked again, whether or not its text changed.
    #[serde(default)]
    pub renew_every: Period,
    /// Whether people may withdraw their consent.
    #[serde(default = "yes")]
    pub withdrawable: bool,
    /// Its texts, out of the files beside the environment's; newest revision first.
    #[serde(skip)]
    #[schemars(skip)]
    pub texts: Vec<AgreementText>,
}

/// A text of an agreement as its file has it: one revision in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementText {
    /// The revision, `2026-01-01` or, for a further one that day, `2026-01-01.2`: the file's name without language and suffix.
    pub revision: Revision,
    /// BCP 47 tag.
    pub language: String,
    /// Whether those who accepted an earlier revision are asked again.
    pub ask_again: bool,
    /// The Markdown, with LF line ends, without the front matter.
    pub body: String,
    /// Where it lies, below the configuration folder, for messages.
    pub file: String,
}

/// A revision: the day on which it comes into force, and which of that day's it is. Ordered by both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision {
    /// The day, in the environment's time zone.
    pub day: jiff::civil::Date,
    /// The number, from 1.
    pub number: u16,
}

impl std::fmt::Display for Revision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.number == 1 { write!(f, "{}", self.day) } else { write!(f, "{}.{}", self.day, self.number) }
    }
}

impl std::str::FromStr for Revision {
    type Err = ();

    /// `2026-01-01` or `2026-01-01.2`, in exactly this form.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (day, number) = match text.split_once('.') {
            Some((day, number)) => (day, number.parse().map_err(|_| ())?),
            None => (text, 1),
        };
        let revision = Self { day: day.parse().map_err(|_| ())?, number };
        if revision.number > 0 && revision.to_string() == text { Ok(revision) } else { Err(()) }
    }
}

fn yes() -> bool {
    true
}
