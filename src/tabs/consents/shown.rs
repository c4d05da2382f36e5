//! How somebody stands to an agreement, and what the pages show of that.

use super::acts;
use super::views::{Agreement, Event, Text};
use crate::agreement::catalogue::{self, Published};
use crate::agreement::consent::{self, Answer, State, Verdict};
use crate::agreement::given::{Change, Changed, Record};
use crate::agreement::hex;
use crate::http::agreements::revision;
use crate::http::context::Ctx;
use crate::kit::instant::Instant;
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
    /// When what is accepted runs out, or did.
    pub expires: Option<Instant>,
    /// Whether it can be withdrawn now.
    pub withdrawable: bool,
    /// What is accepted.
    pub accepted: Option<&'c catalogue::Text>,
    /// What is in force, where that is something else.
    pub in_force: Option<&'c catalogue::Text>,
    /// Whether the text in force can be accepted here.
    pub acceptable: bool,
    /// Whether its purposes can be allowed and taken back here.
    pub choosable: bool,
    /// What was allowed in words in which it is not asked any more.
    pub dormant: Vec<&'c Change>,
    /// What comes into force next.
    pub announced: Option<&'c catalogue::Text>,
    /// Whether that is asked for when its day has come.
    pub announced_asks: bool,
    /// Whether there is a receipt: once it was accepted.
    pub has_receipt: bool,
}

impl<'c> Standing<'c> {
    /// From what somebody answered.
    pub fn new(ctx: &'c Ctx, agreement: &'c Published, record: &'c Record) -> Self {
        let (when, default) = (ctx.live.moment(ctx.now), &*ctx.live.config.locale.default);
        let answers = &record.answers;
        let answer = consent::standing(answers, &agreement.name);
        let text = answer.and_then(|answer| agreement.by_hash(&answer.hash));
        let covered = consent::is_covered(agreement, answers, when);
        let state = consent::state(agreement, answers, when);
        let was_accepted = answer.filter(|answer| answer.verdict == Verdict::Accepted);
        // What was accepted is shown as it was; what is in force now beside it where that is something else.
        let accepted = text.filter(|_| was_accepted.is_some());
        let now = agreement.now(when.today, &ctx.language, default);
        let in_force = now.filter(|now| accepted.is_none_or(|accepted| accepted.revision != now.revision));
        let announced = agreement.announced(when.today).and_then(|it| agreement.text(it, &ctx.language, default));
        // Who still has to accept what is in force is asked for that, and afterwards as whoever has accepted it.
        let has_accepted = if state == State::Accepted { accepted } else { now };
        let asks_again = |text: &catalogue::Text| {
            has_accepted.is_none_or(|accepted| agreement.asks_again(accepted.revision, text.revision))
        };
        let editable = acts::is_editable(ctx);
        let dormant = record.dormant(agreement, when);
        let has_purposes = !agreement.purposes.is_empty() || !dormant.is_empty();
        Self {
            answer,
            text,
            state,
            expires: consent::runs_out(agreement, answers, when),
            withdrawable: agreement.withdrawable && editable && was_accepted.is_some(),
            accepted,
            in_force,
            acceptable: editable && !covered && now.is_some(),
            choosable: editable && state == State::Accepted && has_purposes,
            dormant,
            announced,
            announced_asks: agreement.required && announced.is_some_and(asks_again),
            has_receipt: answer.is_some(),
        }
    }

    /// The text that is accepted when it is accepted now: that in force, also where it is the one that has run out.
    pub fn to_accept(&self) -> Option<&'c catalogue::Text> {
        self.in_force.or(self.accepted).filter(|_| self.acceptable)
    }
}

/// An agreement as it is listed.
pub fn agreement(ctx: &Ctx, agreement: &Published, standing: &Standing<'_>) -> Agreement {
    let when = |at: Instant| When::new(at, &ctx.live.time_zone, &ctx.language);
    Agreement {
        name: agreement.name.clone(),
        title: agreement.title.get(&ctx.language, &ctx.live.config.locale.default).to_owned(),
        required: agreement.required,
        state: standing.state,
        answered: standing.answer.map(|answer| when(answer.at)),
        revision: standing.text.map(|text| revision(ctx, text.revision)),
        language: standing.text.map(|text| autonym(&text.language).to_owned()),
        expires: standing.expires.map(when),
        announced: standing.announced.map(|text| revision(ctx, text.revision)),
        withdrawable: standing.withdrawable,
        has_receipt: standing.has_receipt,
        href: href(ctx, agreement),
    }
}

/// Where its page is.
pub fn href(ctx: &Ctx, agreement: &Published) -> String {
    ctx.live.address.path(&format!("consents/{}", agreement.name))
}

/// A text as it is shown.
pub fn text(ctx: &Ctx, text: &catalogue::Text) -> Text {
    Text {
        title: text.title.clone(),
        revision: revision(ctx, text.revision),
        language: text.language.clone(),
        hash: hex(&text.hash),
        html: text.html.clone(),
    }
}

/// What was answered, latest first.
pub fn history(ctx: &Ctx, agreement: &Published, record: &Record) -> Vec<Event> {
    let answers = record.answers.iter().filter(|answer| answer.agreement == agreement.name);
    let changes = record.changes.iter().filter(|change| change.agreement == agreement.name);
    let answers = answers.map(|answer| (answer.at, answered(ctx, agreement, answer)));
    let changes = changes.map(|change| (change.at, changed(ctx, agreement, change)));
    let mut events: Vec<(Instant, Event)> = answers.chain(changes).collect();
    events.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    events.into_iter().map(|(_, event)| event).collect()
}

fn answered(ctx: &Ctx, agreement: &Published, answer: &Answer) -> Event {
    let (from, at) = ((&*answer.browser, &*answer.platform), answer.at);
    event(ctx, agreement, (answer.verdict.as_str(), None), (&answer.hash, at), from)
}

fn changed(ctx: &Ctx, agreement: &Published, change: &Change) -> Event {
    let what = match change.what {
        Changed::Given => "purpose_given",
        Changed::Withdrawn => "purpose_withdrawn",
        Changed::Ended => "purpose_ended",
    };
    let (from, at) = ((&*change.browser, &*change.platform), change.at);
    event(ctx, agreement, (what, Some(change.label.clone())), (&change.hash, at), from)
}

fn event(
    ctx: &Ctx,
    agreement: &Published,
    (what, purpose): (&'static str, Option<String>),
    (hash, at): (&[u8], Instant),
    (browser, platform): (&str, &str),
) -> Event {
    let text = agreement.by_hash(hash);
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Event {
        what,
        purpose,
        at: When::new(at, &ctx.live.time_zone, &ctx.language),
        revision: text.map(|text| revision(ctx, text.revision)),
        language: text.map(|text| autonym(&text.language).to_owned()),
        href: text.map(|text| format!("{}/texts/{}", href(ctx, agreement), hex(&text.hash))),
        browser: named(browser),
        platform: named(platform),
    }
}
