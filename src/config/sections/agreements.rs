//! `[agreements]`: the terms people accept. Their texts lie in `agreements/<name>/<date>.<language>.md`.

use std::time::Duration;

use indexmap::IndexMap;
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
    /// After what time a consent has run out and is asked for again, whether or not the text has changed: a day at least.
    #[serde(default)]
    pub renew_every: Period,
    /// Whether people may withdraw their consent.
    #[serde(default = "yes")]
    pub withdrawable: bool,
    /// What people may allow on top of it, each by itself: optional, never ticked beforehand, taken back at any time. By name.
    #[serde(default)]
    pub purposes: IndexMap<String, Purpose>,
    /// Its texts, out of the files beside the environment's; newest revision first.
    #[serde(skip)]
    #[schemars(skip)]
    pub texts: Vec<AgreementText>,
}

/// The shortest time after which a consent may run out: people who accept at one step of a sign-on must still have accepted at the next.
pub const LEAST_RENEWAL: Duration = Duration::from_secs(24 * 3600);
/// The most purposes of an agreement: more than people read.
pub const MOST_PURPOSES: usize = 20;
/// The most characters beside a box.
pub const LONGEST_LABEL: usize = 500;
/// And below it.
pub const LONGEST_HELP: usize = 2000;

/// Something that people may allow on top of an agreement.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Purpose {
    /// What people allow, beside the box. Who has allowed it has allowed it in these words: other words are asked for anew.
    pub label: LocalizedText,
    /// More about it, below the box. As much a part of what is allowed.
    #[serde(default)]
    pub help: LocalizedText,
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
