//! Purposes: what people allow on top of an agreement, each by itself. Their words are no part of the agreement's text, so that what was
//! allowed is proved by the words themselves: each change is stored with what was shown, a form names them by their hash, and other words
//! are another question, which nobody has answered yet.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use sha2::{Digest as _, Sha256};

use super::given::Change;
use crate::config::sections::agreements::Purpose as Declared;
use crate::config::values::LocalizedText;

/// A purpose of an agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct Purpose {
    /// Its name in the file.
    pub name: String,
    agreement: String,
    label: LocalizedText,
    help: LocalizedText,
    default: String,
}

/// Its words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Of which language they were asked; what has no words in it is told in the default one.
    pub language: String,
    /// What is allowed.
    pub label: String,
    /// More about it, or empty.
    pub help: String,
    /// SHA-256 of agreement, purpose, label and help: names these words in an answer to them.
    pub hash: [u8; 32],
}

impl Purpose {
    /// The purposes that a file declares for an agreement.
    pub fn all(agreement: &str, declared: &IndexMap<String, Declared>, default: &str) -> Vec<Self> {
        let purposes = declared.iter().map(|(name, purpose)| Self {
            name: name.clone(),
            agreement: agreement.to_owned(),
            label: purpose.label.clone(),
            help: purpose.help.clone(),
            default: default.to_owned(),
        });
        purposes.collect()
    }

    /// What people read in a language.
    pub fn statement(&self, language: &str) -> Statement {
        let label = self.label.get(language, &self.default);
        let help = self.help.get(language, &self.default);
        let words = format!("{}\n{}\n{label}\n\n{help}", self.agreement, self.name);
        let hash = Sha256::digest(words).into();
        Statement { language: language.to_owned(), label: label.to_owned(), help: help.to_owned(), hash }
    }

    /// The words with this hash, in whichever language they are.
    pub fn by_hash(&self, hash: &str) -> Option<Statement> {
        let written = self.label.languages().chain(self.help.languages());
        let languages: BTreeSet<&str> = std::iter::once(&*self.default).chain(written).collect();
        languages.into_iter().map(|language| self.statement(language)).find(|it| super::hex(&it.hash) == hash)
    }

    /// Whether what was shown then is what would be shown today.
    pub fn says(&self, change: &Change) -> bool {
        let now = self.statement(&change.language);
        (now.label, now.help) == (change.label.clone(), change.help.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn purpose(label: &[(&str, &str)], help: &str) -> Purpose {
        let label = label.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect();
        let declared = Declared { label: LocalizedText::Each(label), help: LocalizedText::Same(help.to_owned()) };
        Purpose::all("terms", &IndexMap::from([("news".to_owned(), declared)]), "en").remove(0)
    }

    #[test]
    fn words_are_found_by_their_hash_in_every_language_and_no_others() {
        let news = purpose(&[("en", "News by mail"), ("de", "Neues per Mail")], "Once a month.");
        for language in ["en", "de", "de-AT", "fr"] {
            let read = news.statement(language);
            let found = news.by_hash(&super::super::hex(&read.hash)).unwrap();
            assert_eq!((found.label, found.help), (read.label, read.help), "{language}");
        }
        let more = purpose(&[("en", "News by mail"), ("de", "Neues per Mail")], "Every day.");
        assert_eq!(more.by_hash(&super::super::hex(&news.statement("en").hash)), None, "the help is part of it");
        assert_eq!(news.by_hash(""), None);
    }
}
