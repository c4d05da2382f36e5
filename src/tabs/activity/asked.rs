//! Which entries are asked for, by the page and the API alike: about what, of which time, and after which one.

use std::time::Duration;

use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::activity::history::{Cursor, Filter, Topic};
use crate::kit::instant::Instant;

/// How far back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A year.
    Year,
}

impl Period {
    /// Every one, shortest first.
    pub const ALL: [Self; 4] = [Self::Week, Self::Month, Self::Quarter, Self::Year];

    /// The word in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Week => "7d",
            Self::Month => "30d",
            Self::Quarter => "90d",
            Self::Year => "365d",
        }
    }

    /// How many days.
    pub const fn days(self) -> u64 {
        match self {
            Self::Week => 7,
            Self::Month => 30,
            Self::Quarter => 90,
            Self::Year => 365,
        }
    }

    fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|period| period.as_str() == word)
    }
}

/// What is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// About what; everything without.
    pub topic: Option<Topic>,
    /// Of which time; of all without.
    pub period: Option<Period>,
    /// After which entry.
    pub after: Option<Cursor>,
}

impl Asked {
    /// Reads the words of an address; an empty one asks for nothing in particular, one that is none of ours is an error.
    pub fn read(kind: Option<&str>, period: Option<&str>, after: Option<&str>) -> Result<Self, Fault> {
        let given = |word: Option<&str>| word.filter(|word| !word.is_empty()).map(str::to_owned);
        let bad = Fault::BadRequest;
        Ok(Self {
            topic: given(kind).map(|word| Topic::parse(&word).ok_or(bad("error-body"))).transpose()?,
            period: given(period).map(|word| Period::parse(&word).ok_or(bad("error-body"))).transpose()?,
            after: given(after).map(|word| word.parse().map_err(|()| bad("error-body"))).transpose()?,
        })
    }

    /// As the history is searched. What is older than the environment keeps is not shown, though it may not be gone yet.
    pub fn filter(&self, ctx: &Ctx) -> Filter {
        let ago = |time: Duration| ctx.now.minus(time);
        let period = self.period.map(|period| ago(Duration::from_secs(period.days() * 24 * 3600)));
        let kept = ctx.live.config.activity.retention.duration().map(ago);
        Filter { topic: self.topic, since: period.into_iter().chain(kept).max() }
    }

    /// The same as the query of an address that goes on after this entry.
    pub fn query(&self, after: Option<Cursor>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if let Some(topic) = self.topic {
            query.append_pair("kind", topic.as_str());
        }
        if let Some(period) = self.period {
            query.append_pair("period", period.as_str());
        }
        if let Some(after) = after {
            query.append_pair("after", &after.to_string());
        }
        query.finish()
    }
}

/// How long entries are kept, in days; `None` where that is for ever.
pub fn kept_days(ctx: &Ctx) -> Option<u64> {
    ctx.live.config.activity.retention.duration().map(|kept| kept.as_secs().div_ceil(24 * 3600))
}

/// Since when entries are kept.
pub fn kept_since(ctx: &Ctx) -> Option<Instant> {
    ctx.live.config.activity.retention.duration().map(|kept| ctx.now.minus(kept))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_ours_or_an_error() {
        let asked = Asked::read(Some("security"), Some("30d"), Some("")).unwrap();
        assert_eq!((asked.topic, asked.period, asked.after), (Some(Topic::Security), Some(Period::Month), None));
        assert_eq!(asked.query(None), "kind=security&period=30d");
        assert_eq!(Asked::read(None, Some(""), None).unwrap(), Asked::default());
        for (kind, period, after) in [("x", "", ""), ("", "1d", ""), ("", "", "x"), ("", "", "1.2")] {
            assert!(Asked::read(Some(kind), Some(period), Some(after)).is_err(), "{kind} {period} {after}");
        }
    }
}
