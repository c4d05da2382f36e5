//! How somebody stands to an agreement, and what the pages show of that.

use super::acts;
use super::views::{Agreement, Event, State, Text};
use crate::agreement::catalogue::{self, Published};
use crate::agreement::consent::{self, Answer, Verdict};
use crate::agreement::hex;
use crate::http::context::Ctx;
use crate::theme::language::autonym;
use crate::theme::when::When;

/// How somebody stands to an agreement, for the pages and the API.
pub struct Standing<'c> {
    /// The answer that counts.
    pub answer: Option<&'c Answer>,
    /// The text that it was to.
    pub text: Option<&'c catalogue::Text>,
    /// In a word.
    pub state: State,
    /// Whether it can be withdrawn now.
    pub withdrawable: bool,
    /// What is accepted.
    pub accepted: Option<&'c catalogue::Text>,
    /// What is in force, where that is something else.
    pub in_force: Option<&'c catalogue::Text>,
    /// Whether that can be accepted here.
    pub acceptable: bool,
}

impl<'c> Standing<'c> {
    /// From somebody's answers.
    pub fn new(ctx: &'c Ctx, agreement: &'c Published, answers: &'c [Answer]) -> Self {
        let today = ctx.live.day(ctx.now);
        let answer = consent::standing(answers, &agreement.name);
        let text = answer.and_then(|answer| agreement.by_hash(&answer.hash));
        let covered = consent::is_covered(agreement, answers, today);
        let state = match answer.map(|answer| answer.verdict) {
            Some(Verdict::Accepted) if covered => State::Accepted,
            Some(Verdict::Accepted) => State::Outdated,
            Some(Verdict::Withdrawn) => State::Withdrawn,
            _ => State::Open,
        };
        let is_accepted = matches!(state, State::Accepted | State::Outdated);
        // What was accepted is shown as it was; what is in force now beside it where that is something else.
        let accepted = text.filter(|_| is_accepted);
        let now = agreement.now(today, &ctx.language, &ctx.live.config.locale.default);
        let in_force = now.filter(|now| accepted.is_none_or(|accepted| accepted.revision != now.revision));
        let editable = acts::is_editable(ctx);
        Self {
            answer,
            text,
            state,
            withdrawable: agreement.withdrawable && editable && is_accepted,
            accepted,
            in_force,
            acceptable: editable && !covered && in_force.is_some(),
        }
    }
}

/// An agreement as it is listed.
pub fn agreement(ctx: &Ctx, agreement: &Published, standing: &Standing<'_>) -> Agreement {
    Agreement {
        name: agreement.name.clone(),
        title: agreement.title.get(&ctx.language, &ctx.live.config.locale.default).to_owned(),
        required: agreement.required,
        state: standing.state,
        answered: standing.answer.map(|answer| When::new(answer.at, &ctx.live.time_zone, &ctx.language)),
        revision: standing.text.map(|text| When::day(text.revision.day, &ctx.language)),
        language: standing.text.map(|text| autonym(&text.language).to_owned()),
        withdrawable: standing.withdrawable,
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
