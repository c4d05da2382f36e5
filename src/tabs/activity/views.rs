//! What Activity shows.

use serde::Serialize;

use crate::theme::view::View;
use crate::theme::when::When;

/// `/activity`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Activity {
    /// Entries by day, latest first.
    pub days: Vec<Day>,
    /// What they can be about.
    pub kinds: Vec<Choice>,
    /// Of which time.
    pub periods: Vec<Choice>,
    /// How many days entries are kept; absent where they are kept as long as the account.
    pub kept: Option<u64>,
    /// Whether only some are asked for.
    pub filtered: bool,
    /// The address of the first page, where this is another.
    pub latest: Option<String>,
    /// The address of the next page.
    pub older: Option<String>,
    /// Where the entries can be taken, as comma-separated values and as JSON.
    pub export: Option<Export>,
}

/// The same entries as files.
#[derive(Clone, Debug, Serialize)]
pub struct Export {
    /// As comma-separated values.
    pub csv: String,
    /// As JSON.
    pub json: String,
}

/// One day.
#[derive(Clone, Debug, Serialize)]
pub struct Day {
    /// "23 November 2026".
    pub date: String,
    /// What happened on it.
    pub items: Vec<Item>,
}

/// One entry.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// When.
    pub at: When,
    /// What, in a sentence or two.
    pub sentence: String,
    /// "Firefox on Windows", where it is known.
    pub agent: Option<String>,
    /// "Lyon, France"; always approximate.
    pub place: Option<String>,
    /// Who did it, where that was not the person.
    pub by: Option<String>,
    /// Where they say that it wasn't them.
    pub not_me: Option<String>,
}

/// Something to choose.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// Its word; empty for everything.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl View for Activity {
    const TEMPLATE: &'static str = "pages/activity.html";

    fn title(&self) -> &'static str {
        "activity-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let choice =
            |value: &str, label: &str, chosen| Choice { value: value.to_owned(), label: label.to_owned(), chosen };
        let empty = Self {
            kinds: vec![choice("", "Everything", true), choice("security", "Password and methods", false)],
            periods: vec![choice("", "All of it", true), choice("7d", "7 days", false)],
            kept: Some(400),
            export: Some(Export {
                csv: "activity/export?format=csv".to_owned(),
                json: "activity/export?format=json".to_owned(),
            }),
            ..Self::default()
        };
        let item = |sentence: &str, minutes: i64| Item {
            at: When::sample(1_795_438_920 - minutes * 60),
            sentence: sentence.to_owned(),
            agent: Some("Firefox on Windows".to_owned()),
            place: Some("Berlin, Germany".to_owned()),
            by: None,
            not_me: Some("rescue?activity=1".to_owned()),
        };
        let created = Item {
            by: Some("By whoever looks after the accounts".to_owned()),
            not_me: None,
            agent: None,
            place: None,
            ..item("Your account was created.", 9_000)
        };
        let typical = Self {
            days: vec![
                Day {
                    date: "23 November 2026".to_owned(),
                    items: vec![item("Your password was changed.", 3), item("You signed on.", 5)],
                },
                Day { date: "17 November 2026".to_owned(), items: vec![created] },
            ],
            older: Some("activity?after=1".to_owned()),
            ..empty.clone()
        };
        let long = Item { place: Some("p".repeat(100)), agent: Some("a".repeat(80)), ..item(&"x".repeat(300), 1) };
        let extreme = Self {
            days: (1..15).map(|n| Day { date: format!("{n} November 2026"), items: vec![long.clone(); 2] }).collect(),
            kept: None,
            filtered: true,
            latest: Some("activity".to_owned()),
            ..typical.clone()
        };
        vec![
            ("empty", empty.clone()),
            ("filtered", Self { filtered: true, ..empty }),
            ("typical", typical),
            ("extreme", extreme),
        ]
    }
}
