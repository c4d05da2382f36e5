//! The agreements of an environment with all their texts, as they are looked at between loads: what is stored, and what files
//! add to it. Rendered once. Which revision is in force is a question of the day, asked when it matters.

use std::collections::BTreeMap;
use std::time::Duration;

use indexmap::IndexMap;
use jiff::civil::Date;

use super::hash;
use super::purpose::Purpose;
use crate::config::sections::agreements::{Agreement, Revision};
use crate::config::values::LocalizedText;
use crate::theme::markdown;
use crate::theme::view::Html;

/// Every agreement: what signing on needs comes first.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    agreements: Vec<Published>,
    problems: Vec<Problem>,
}

/// One agreement.
#[derive(Clone, Debug)]
pub struct Published {
    /// Its name in the file and in addresses.
    pub name: String,
    /// What people read as its name.
    pub title: LocalizedText,
    /// Whether signing on needs it.
    pub required: bool,
    /// Whether people may withdraw their consent.
    pub withdrawable: bool,
    /// After what time a consent has run out.
    pub renew_every: Option<Duration>,
    /// What people may allow on top of it.
    pub purposes: Vec<Purpose>,
    texts: Vec<Text>,
}

/// One revision in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The revision.
    pub revision: Revision,
    /// BCP 47 tag.
    pub language: String,
    /// The title as it was when the text was stored.
    pub title: String,
    /// The Markdown.
    pub body: String,
    /// The same, rendered.
    pub html: Html,
    /// The hash of all that.
    pub hash: [u8; 32],
    /// Whether those who accepted an earlier revision are asked again.
    pub ask_again: bool,
    /// Whether the database had it when this was put together.
    pub stored: bool,
}

/// A text as the database has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The agreement's name.
    pub agreement: String,
    /// The revision.
    pub revision: Revision,
    /// BCP 47 tag.
    pub language: String,
    /// The title.
    pub title: String,
    /// The Markdown.
    pub body: String,
    /// The hash.
    pub hash: [u8; 32],
}

/// What is wrong with the file of a text, seen from what was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// What is wrong, and what to do.
    pub why: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.file, self.why)
    }
}

const CHANGED: &str = "this text or its title has been in force and people may have accepted it, so it cannot change; what was \
                       published stays in force. Put the old one back, and write the new one to a file with a later date";

impl Catalogue {
    /// The agreements that files declare, with what is stored of them. A stored text wins over a file of the same name; the files
    /// that differ are told.
    pub fn new(declared: &IndexMap<String, Agreement>, default: &str, stored: Vec<Stored>) -> Self {
        let mut by_name: BTreeMap<String, Vec<Stored>> = BTreeMap::new();
        stored.into_iter().for_each(|text| by_name.entry(text.agreement.clone()).or_default().push(text));
        let mut problems = Vec::new();
        let agreements = declared.iter().map(|(name, agreement)| {
            let stored = by_name.remove(name).unwrap_or_default();
            published(name, agreement, default, stored, &mut problems)
        });
        let mut agreements: Vec<Published> = agreements.collect();
        agreements.sort_by_key(|agreement| !agreement.required);
        Self { agreements, problems }
    }

    /// What is wrong with the files, seen from what was published.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Every agreement, what signing on needs first.
    pub fn all(&self) -> &[Published] {
        &self.agreements
    }

    /// The agreement with this name.
    pub fn find(&self, name: &str) -> Option<&Published> {
        self.agreements.iter().find(|agreement| agreement.name == name)
    }

    /// Those that signing on needs.
    pub fn required(&self) -> impl Iterator<Item = &Published> {
        self.agreements.iter().filter(|agreement| agreement.required)
    }
}

fn published(
    name: &str,
    agreement: &Agreement,
    default: &str,
    stored: Vec<Stored>,
    problems: &mut Vec<Problem>,
) -> Published {
    let mut texts: Vec<Text> = stored.into_iter().filter_map(|it| it.shown(true, true).ok()).collect();
    for file in &agreement.texts {
        let title = agreement.title.get(&file.language, default).to_owned();
        let hash = hash(&title, &file.language, file.revision, &file.body);
        let same = |text: &&mut Text| text.revision == file.revision && text.language == file.language;
        match texts.iter_mut().find(same) {
            Some(known) => {
                known.ask_again = file.ask_again;
                if known.hash != hash {
                    problems.push(Problem { file: file.file.clone(), why: CHANGED.to_owned() });
                }
            }
            None => {
                let new = Stored {
                    agreement: name.to_owned(),
                    revision: file.revision,
                    language: file.language.clone(),
                    title,
                    body: file.body.clone(),
                    hash,
                };
                match new.shown(file.ask_again, false) {
                    Ok(text) => texts.push(text),
                    Err(error) => problems.push(Problem { file: file.file.clone(), why: error.to_string() }),
                }
            }
        }
    }
    texts.sort_by(|a, b| b.revision.cmp(&a.revision).then_with(|| a.language.cmp(&b.language)));
    Published {
        name: name.to_owned(),
        title: agreement.title.clone(),
        required: agreement.required,
        withdrawable: agreement.withdrawable,
        renew_every: agreement.renew_every.duration(),
        purposes: Purpose::all(name, &agreement.purposes, default),
        texts,
    }
}

impl Stored {
    /// The text as it is shown.
    fn shown(self, ask_again: bool, stored: bool) -> Result<Text, markdown::MarkdownError> {
        let html = markdown::render(&self.body)?;
        let Self { revision, language, title, body, hash, .. } = self;
        Ok(Text { revision, language, title, body, html, hash, ask_again, stored })
    }
}

impl Published {
    /// The revision in force on a day.
    pub fn in_force(&self, today: Date) -> Option<Revision> {
        self.texts.iter().map(|text| text.revision).find(|revision| revision.day <= today)
    }

    /// The next revision whose day is still to come; of several on one day the one that will be in force.
    pub fn announced(&self, today: Date) -> Option<Revision> {
        let to_come = || self.texts.iter().map(|text| text.revision).filter(move |revision| revision.day > today);
        let next = to_come().map(|revision| revision.day).min()?;
        to_come().find(|revision| revision.day == next)
    }

    /// A revision in this language, else in the default one, else in any.
    pub fn text(&self, revision: Revision, language: &str, default: &str) -> Option<&Text> {
        let of = |language: &str| self.texts.iter().find(|it| it.revision == revision && it.language == language);
        of(language).or_else(|| of(default)).or_else(|| self.texts.iter().find(|text| text.revision == revision))
    }

    /// What is in force on a day, in this language where there is one.
    pub fn now(&self, today: Date, language: &str, default: &str) -> Option<&Text> {
        self.text(self.in_force(today)?, language, default)
    }

    /// Every text, newest revision first.
    pub fn texts(&self) -> &[Text] {
        &self.texts
    }

    /// The text with this hash.
    pub fn by_hash(&self, hash: &[u8]) -> Option<&Text> {
        self.texts.iter().find(|text| text.hash == hash)
    }

    /// The texts of revisions whose day has come.
    pub fn come(&self, today: Date) -> impl Iterator<Item = &Text> {
        self.texts.iter().filter(move |text| text.revision.day <= today)
    }

    /// Whether somebody who accepted `accepted` is asked again while `now` is in force.
    pub fn asks_again(&self, accepted: Revision, now: Revision) -> bool {
        let between = |text: &&Text| accepted < text.revision && text.revision <= now;
        accepted < now && self.texts.iter().filter(between).any(|text| text.ask_again)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::sections::agreements::AgreementText;
    use crate::config::values::Period;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn text(revision: &str, language: &str, ask_again: bool) -> AgreementText {
        AgreementText {
            revision: revision.parse().unwrap(),
            language: language.to_owned(),
            ask_again,
            body: format!("# {revision} {language}\n"),
            file: format!("agreements/terms/{revision}.{language}.md"),
        }
    }

    fn declared(texts: Vec<AgreementText>) -> IndexMap<String, Agreement> {
        let (title, renew_every) = (LocalizedText::Same("Terms".to_owned()), Period::default());
        let purposes = IndexMap::new();
        let agreement = Agreement { title, required: true, renew_every, withdrawable: true, purposes, texts };
        IndexMap::from([("terms".to_owned(), agreement)])
    }

    #[test]
    fn the_latest_revision_whose_day_has_come_is_in_force() {
        let texts = vec![
            text("2026-03-01.2", "en", true),
            text("2026-03-01", "en", true),
            text("2026-01-01.2", "en", true),
            text("2026-01-01", "en", true),
        ];
        let catalogue = Catalogue::new(&declared(texts), "en", Vec::new());
        let terms = catalogue.find("terms").unwrap();
        let on = |today| terms.in_force(day(today)).map(|revision| revision.to_string());
        assert_eq!(on("2025-12-31"), None);
        assert_eq!(on("2026-01-01").as_deref(), Some("2026-01-01.2"));
        assert_eq!(on("2026-02-28").as_deref(), Some("2026-01-01.2"));
        assert_eq!(on("2030-01-01").as_deref(), Some("2026-03-01.2"));
        let announced = |today| terms.announced(day(today)).map(|revision| revision.to_string());
        assert_eq!(announced("2025-12-31").as_deref(), Some("2026-01-01.2"), "the first day that comes, as it will be");
        assert_eq!(announced("2026-01-01").as_deref(), Some("2026-03-01.2"));
        assert_eq!(announced("2026-03-01"), None);
    }

    #[test]
    fn languages_fall_back_and_small_changes_are_not_asked_about() {
        let texts = vec![
            text("2026-03-01", "de", false),
            text("2026-02-01", "en", true),
            text("2026-01-01", "en", true),
            text("2026-01-01", "de", true),
        ];
        let catalogue = Catalogue::new(&declared(texts), "en", Vec::new());
        let terms = catalogue.find("terms").unwrap();
        let revision = |text: &str| text.parse::<Revision>().unwrap();
        let language = |at, wanted| terms.text(revision(at), wanted, "en").map(|text| text.language.clone()).unwrap();
        assert_eq!(language("2026-01-01", "de"), "de");
        assert_eq!(language("2026-01-01", "fr"), "en");
        assert_eq!(language("2026-03-01", "fr"), "de");
        assert!(terms.asks_again(revision("2026-01-01"), revision("2026-03-01")), "there was one between that asks");
        assert!(!terms.asks_again(revision("2026-02-01"), revision("2026-03-01")));
        assert!(!terms.asks_again(revision("2026-03-01"), revision("2026-03-01")));
    }

    #[test]
    fn what_was_published_wins_over_a_file_that_changed() {
        let revision: Revision = "2026-01-01".parse().unwrap();
        let stored = Stored {
            agreement: "terms".to_owned(),
            revision,
            language: "en".to_owned(),
            title: "Terms".to_owned(),
            body: "Old.\n".to_owned(),
            hash: hash("Terms", "en", revision, "Old.\n"),
        };
        let files = declared(vec![text("2026-01-01", "en", true)]);
        let catalogue = Catalogue::new(&files, "en", vec![stored.clone()]);
        let files: Vec<&str> = catalogue.problems().iter().map(|problem| problem.file.as_str()).collect();
        assert_eq!(files, ["agreements/terms/2026-01-01.en.md"]);
        assert_eq!(catalogue.find("terms").unwrap().text(revision, "en", "en").unwrap().body, "Old.\n");
        // A file that is gone takes nothing away.
        let catalogue = Catalogue::new(&declared(Vec::new()), "en", vec![stored]);
        assert!(
            catalogue.problems().is_empty() && catalogue.find("terms").unwrap().in_force(day("2026-01-02")).is_some()
        );
    }
}
