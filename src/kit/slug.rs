//! The short name of an environment in addresses and folder names (R-TN-14).

use std::fmt;
use std::str::FromStr;

/// `[a-z0-9]+(-[a-z0-9]+)*`, at most 63 characters, not `api` and not `well-known`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Slug(String);

/// Why a text is not a slug.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SlugError {
    /// Characters other than lower-case letters, digits and single hyphens between them.
    #[error("a slug has lower-case letters, digits and single hyphens between them")]
    Form,
    /// Longer than 63 characters.
    #[error("a slug has at most 63 characters")]
    Length,
    /// `api` or `well-known`.
    #[error("this slug is reserved")]
    Reserved,
}

impl Slug {
    /// The text of the slug.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The slug as it appears in variables: upper case, `-` as `_`.
    pub fn variable(&self) -> String {
        self.0.to_ascii_uppercase().replace('-', "_")
    }
}

impl FromStr for Slug {
    type Err = SlugError;

    fn from_str(text: &str) -> Result<Self, SlugError> {
        let word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if !text.split('-').all(word) {
            return Err(SlugError::Form);
        }
        if text.len() > 63 {
            return Err(SlugError::Length);
        }
        if matches!(text, "api" | "well-known") {
            return Err(SlugError::Reserved);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain_words() {
        for good in ["acme", "a", "a-1", "0-0"] {
            assert!(good.parse::<Slug>().is_ok(), "{good}");
        }
        for bad in ["", "-", "a-", "-a", "a--b", "Acme", "a_b", "a.b", "é", "api", "well-known", &"a".repeat(64)] {
            assert!(bad.parse::<Slug>().is_err(), "{bad}");
        }
        assert_eq!("head-quarters".parse::<Slug>().map(|s| s.variable()), Ok("HEAD_QUARTERS".to_owned()));
    }
}
