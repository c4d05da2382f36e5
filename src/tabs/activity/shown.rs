//! From entries to days, and from an entry to what is told of it.

use super::asked::{Asked, Period, kept_days};
use super::views::{Choice, Day, Item};
use crate::http::context::Ctx;
use crate::http::member::Member;
use crate::http::{history, rescue};
use crate::identity::activity::history::{Entry, Topic};
use crate::theme::when::When;

/// Entries by the day of the person, each day where its first one stands.
pub fn days(ctx: &Ctx, member: &Member, entries: &[Entry]) -> Vec<Day> {
    let zone = ctx.live.zone_of(&member.account);
    let mut days: Vec<(jiff::civil::Date, Day)> = Vec::new();
    for entry in entries {
        let at = jiff::Timestamp::from_microsecond(entry.at.micros()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let date = at.to_zoned_datetime(zone.clone()).date();
        let item = Item {
            at: When::new(entry.at, &zone, &ctx.language),
            sentence: history::sentence(ctx, entry),
            agent: history::agent(ctx, entry.text("browser"), entry.text("platform")),
            place: history::place(ctx, entry),
            by: history::by(ctx, entry),
            not_me: rescue::of_entry(ctx, member, entry),
        };
        match days.last_mut().filter(|(day, _)| *day == date) {
            Some((_, day)) => day.items.push(item),
            None => days.push((date, Day { date: When::day(date, &ctx.language), items: vec![item] })),
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

/// What can be asked for, what is asked for among it.
pub fn kinds(ctx: &Ctx, asked: &Asked) -> Vec<Choice> {
    let choice = |topic: Option<Topic>| Choice {
        value: topic.map_or("", Topic::as_str).to_owned(),
        label: ctx.text(&format!("activity-kind-{}", topic.map_or("all", Topic::as_str).replace('_', "-"))),
        chosen: asked.topic == topic,
    };
    std::iter::once(None).chain(Topic::ALL.map(Some)).map(choice).collect()
}

/// The same of times; none that is longer than entries are kept.
pub fn periods(ctx: &Ctx, asked: &Asked) -> Vec<Choice> {
    let kept = kept_days(ctx).unwrap_or(u64::MAX);
    let choice = |period: Option<Period>| Choice {
        value: period.map_or("", Period::as_str).to_owned(),
        label: match period {
            Some(period) => ctx.text_with("activity-period-days", &[("count", period.days().into())]),
            None => ctx.text("activity-period-all"),
        },
        chosen: asked.period == period,
    };
    let offered = Period::ALL.into_iter().filter(|period| period.days() < kept || asked.period == Some(*period));
    std::iter::once(None).chain(offered.map(Some)).map(choice).collect()
}
