//! From what is stored to what the pages show.

use super::acts;
use super::views::{Agreement, Event, State, Text};
use crate::agreement::catalogue::{self, Published};
use crate::agreement::consent::{self, Answer, Verdict};
use crate::agreement::hex;
use crate::http::context::Ctx;
use crate::theme::language::autonym;
use crate::theme::when::When;

/// How somebody stands to an agreement.
fn state(ctx: &Ctx, agreement: &Published, answers: &[Answer]) -> State {
    let standing = consent::standing(answers, &agreement.name);
    match standing.map(|answer| answer.verdict) {
        Some(Verdict::Accepted) if consent::is_covered(agreement, answers, ctx.live.day(ctx.now)) => State::Accepted,
        Some(Verdict::Accepted) => State::Outdated,
        Some(Verdict::Withdrawn) => State::Withdrawn,
        _ => State::Open,
    }
}

/// An agreement as it is listed.
pub fn agreement(ctx: &Ctx, agreement: &Published, answers: &[Answer]) -> Agreement {
    let when = |instant| When::new(instant, &ctx.live.time_zone, &ctx.language);
    let standing = consent::standing(answers, &agreement.name);
    let text = standing.and_then(|answer| agreement.by_hash(&answer.hash));
    let state = state(ctx, agreement, answers);
    Agreement {
        name: agreement.name.clone(),
        title: agreement.title.get(&ctx.language, &ctx.live.config.locale.default).to_owned(),
        required: agreement.required,
        state,
        answered: standing.map(|answer| when(answer.at)),
        revision: text.map(|text| When::day(text.revision.day, &ctx.language)),
        language: text.map(|text| autonym(&text.language).to_owned()),
        withdrawable: agreement.withdrawable
            && acts::is_editable(ctx)
            && matches!(state, State::Accepted | State::Outdated),
        href: ctx.live.address.path(&format!("consents/{}", agreement.name)),
    }
}

/// A text as it is shown.
pub fn text(ctx: &Ctx, text: &catalogue::Text) -> Text {
    Text {
        title: text.title.clone(),
        revision: When::day(text.revision.day, &ctx.language),
        language: text.language.clone(),
        hash: hex(&text.hash),
        html: text.html.clone(),
    }
}

/// The text that is in force, in the language of the page where there is one.
pub fn in_force<'c>(ctx: &Ctx, agreement: &'c Published) -> Option<&'c catalogue::Text> {
    let revision = agreement.in_force(ctx.live.day(ctx.now))?;
    agreement.text(revision, &ctx.language, &ctx.live.config.locale.default)
}

/// What was answered, latest first.
pub fn history(ctx: &Ctx, agreement: &Published, answers: &[Answer]) -> Vec<Event> {
    let own = answers.iter().filter(|answer| answer.agreement == agreement.name);
    own.map(|answer| {
        let text = agreement.by_hash(&answer.hash);
        let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Event {
            what: answer.verdict.as_str(),
            at: When::new(answer.at, &ctx.live.time_zone, &ctx.language),
            revision: text.map(|text| When::day(text.revision.day, &ctx.language)),
            language: text.map(|text| autonym(&text.language).to_owned()),
            browser: named(&answer.browser),
            platform: named(&answer.platform),
        }
    })
    .collect()
}
