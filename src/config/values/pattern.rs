//! Regular expressions of the `regex` crate: linear time whatever the input, so a pattern cannot be a denial of service.

use super::Scalar;

/// A regular expression. It is searched for; anchor it with `^` and `$` to mean the whole value.
#[derive(Clone, Debug)]
pub struct Pattern(regex::Regex);

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}

impl Pattern {
    /// Whether the text fits.
    pub fn fits(&self, text: &str) -> bool {
        self.0.is_match(text)
    }

    /// The expression as written.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Scalar for Pattern {
    const FORM: &'static str = "regex";
    const EXPECTED: &'static str = "a regular expression such as '^E\\d{5}$'";

    fn read(text: &str) -> Result<Self, String> {
        let built = regex::RegexBuilder::new(text).size_limit(1 << 18).build();
        built.map(Self).map_err(|error| match error {
            regex::Error::CompiledTooBig(_) => "is too large a regular expression".to_owned(),
            other => {
                // The library draws its own picture over several lines; the last one says what is wrong.
                let text = other.to_string();
                let why = text.lines().last().unwrap_or_default().trim().trim_start_matches("error: ").to_owned();
                format!("is not a regular expression: {why}")
            }
        })
    }
}
