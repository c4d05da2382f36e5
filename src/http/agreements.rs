//! What pages and operations say of agreements, at sign-on as in the portal.

use serde::Serialize;

use super::context::Ctx;
use crate::agreement::catalogue::Published;
use crate::agreement::given::Record;
use crate::agreement::hex;
use crate::config::sections::accounts::Part;
use crate::config::sections::agreements::Revision;
use crate::theme::when::When;

/// A box beside what somebody may allow on top of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PurposeBox {
    /// Its name in the file.
    pub name: String,
    /// What is allowed.
    pub label: String,
    /// More about it; absent where nothing is said.
    pub help: Option<String>,
    /// Names these words in an answer.
    pub hash: String,
    /// Whether it is allowed now. Before that no box is ticked.
    pub given: bool,
}

impl PurposeBox {
    /// For samples.
    pub fn sample(label: &str, given: bool) -> Self {
        Self {
            name: "news".to_owned(),
            label: label.to_owned(),
            help: Some("At most once a month. You can take this back at any time.".to_owned()),
            hash: "5f0c2d41".repeat(8),
            given,
        }
    }
}

/// Whether purposes can be taken back here, and so may be offered at all: giving is never easier than taking back.
pub fn offers_purposes(ctx: &Ctx) -> bool {
    ctx.live.has_tab("consents") && ctx.live.config.consents.agreements == Part::Edit
}

/// What may be allowed on top of an agreement; `record` is what the person answered so far, and nothing where it is asked anew.
pub fn purposes(ctx: &Ctx, agreement: &Published, record: Option<&Record>) -> Vec<PurposeBox> {
    if record.is_none() && !offers_purposes(ctx) {
        return Vec::new();
    }
    let when = ctx.live.moment(ctx.now);
    let boxes = agreement.purposes.iter().map(|purpose| {
        let words = purpose.statement(&ctx.language);
        PurposeBox {
            name: purpose.name.clone(),
            label: words.label,
            help: Some(words.help).filter(|help| !help.is_empty()),
            hash: hex(&words.hash),
            given: record.is_some_and(|record| record.allows(agreement, purpose, when)),
        }
    });
    boxes.collect()
}

/// "1 January 2026", and the number where a day has several.
pub fn revision(ctx: &Ctx, revision: Revision) -> String {
    let day = When::day(revision.day, &ctx.language);
    match revision.number {
        1 => day,
        number => {
            let named = [("day", day.as_str().into()), ("number", u64::from(number).into())];
            ctx.text_with("agreement-revision-number", &named)
        }
    }
}

/// The values of the boxes that were ticked in a form.
pub fn ticked(form: &super::form::Form) -> Vec<String> {
    form.fields().filter(|(name, _)| *name == PURPOSE).map(|(_, value)| value.to_owned()).collect()
}

/// The name of the boxes in forms.
pub const PURPOSE: &str = "purpose";
