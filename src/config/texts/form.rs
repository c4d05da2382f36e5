//! What a text of an agreement says of itself: in its name, which revision and language it is; in the lines before it, whether
//! a new revision is asked for again. Files are written by people, so whatever stands there has an answer and never a panic.

use std::ops::Range;

use crate::config::diagnostic::nearest;
use crate::config::sections::agreements::Revision;
use crate::config::values::{Language, Scalar as _};

/// What a file's name must look like, in words.
pub const NAME: &str =
    "<date>.<language>.md, such as 2026-01-01.en.md, or 2026-01-01.2.en.md for a further one that day";

const FENCE: &str = "---";
const KEY: &str = "ask_again";

/// The revision and the language out of a file's name. Each has one spelling, so that no two files are the same text.
pub fn name(file: &str) -> Option<(Revision, String)> {
    let (revision, language) = file.strip_suffix(".md")?.rsplit_once('.')?;
    let tag = Language::read(language).ok().filter(|tag| **tag == *language)?;
    let revision = revision.parse::<Revision>().ok().filter(|revision| revision.day.year() > 0)?;
    Some((revision, tag.to_string()))
}

/// A text without its front matter.
#[derive(Debug, PartialEq, Eq)]
pub struct Parsed<'a> {
    /// Whether those who accepted an earlier revision are asked again.
    pub ask_again: bool,
    /// The Markdown.
    pub body: &'a str,
}

/// Something wrong in the front matter.
#[derive(Debug, PartialEq, Eq)]
pub struct Slip {
    /// What, in a sentence.
    pub message: String,
    /// Where, in bytes.
    pub span: Range<usize>,
    /// The key that was probably meant.
    pub meant: Option<&'static str>,
}

/// Splits a text with LF line ends into what its front matter says and the rest.
pub fn parse(text: &str) -> Result<Parsed<'_>, Vec<Slip>> {
    let (mut at, mut ask_again, mut slips) = (0, None, Vec::new());
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        let line = line.trim_end();
        match (index, line) {
            (0, FENCE) => {}
            (0, _) => return Ok(Parsed { ask_again: true, body: text.trim_start_matches('\n') }),
            (_, FENCE) if slips.is_empty() => {
                let body = text.get(at..).unwrap_or_default().trim_start_matches('\n');
                return Ok(Parsed { ask_again: ask_again.unwrap_or(true), body });
            }
            (_, FENCE) => return Err(slips),
            (_, "") => {}
            (_, line) => match said(line, ask_again.is_some()) {
                Ok(value) => ask_again = Some(value),
                Err((message, meant)) => slips.push(Slip { message, span: start..start + line.len(), meant }),
            },
        }
    }
    if text.is_empty() {
        return Ok(Parsed { ask_again: true, body: text });
    }
    // Its lines are probably the text itself, so what is wrong with them says nothing.
    let message = format!("the front matter that begins here is not closed by another line `{FENCE}`");
    Err(vec![Slip { message, span: 0..FENCE.len(), meant: None }])
}

/// The value of a line of front matter.
fn said(line: &str, already: bool) -> Result<bool, (String, Option<&'static str>)> {
    let Some((key, value)) = line.split_once('=') else {
        return Err((format!("front matter has lines of the form `{KEY} = false`, and this is none"), None));
    };
    match (key.trim(), value.trim()) {
        (KEY, _) if already => Err((format!("`{KEY}` stands twice in the front matter"), None)),
        (KEY, "true") => Ok(true),
        (KEY, "false") => Ok(false),
        (KEY, _) => Err((format!("`{KEY}` is true or false, without quotes"), None)),
        (key, _) => {
            let meant = nearest(key, [KEY]).map(|_| KEY);
            Err((format!("unknown key `{key}`: the front matter of a text has only `{KEY}`"), meant))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_revision_and_a_language_in_one_spelling() {
        let read = |file| name(file).map(|(revision, language)| format!("{revision} {language}"));
        assert_eq!(read("2026-01-01.en.md").as_deref(), Some("2026-01-01 en"));
        assert_eq!(read("2026-01-01.2.pt-BR.md").as_deref(), Some("2026-01-01.2 pt-BR"));
        for bad in [
            "",
            ".md",
            "en.md",
            "2026-01-01.md",
            "2026-01-01.2.md",
            "2026-01-01.en",
            "2026-01-01.en.txt",
            "2026-1-1.en.md",
            "2026-02-30.en.md",
            "2026-01-01.1.en.md",
            "2026-01-01.0.en.md",
            "2026-01-01.02.en.md",
            "2026-01-01.+2.en.md",
            "2026-01-01.99999.en.md",
            "2026-01-01.2.3.en.md",
            "2026-01-01.EN.md",
            "2026-01-01.pt-br.md",
            "2026-01-01.pt_BR.md",
            "-002026-01-01.en.md",
            "20260101.en.md",
            "2026-01-01T00:00.en.md",
            "2026-01-01.en.md~",
            " 2026-01-01.en.md",
            "README.md",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn front_matter_is_optional_and_is_no_part_of_the_text() {
        let good = |text, ask_again, body| assert_eq!(parse(text), Ok(Parsed { ask_again, body }), "{text}");
        good("# Terms\n\n---\nmore\n", true, "# Terms\n\n---\nmore\n");
        good("---\nask_again = false\n---\n\n# Terms\n", false, "# Terms\n");
        good("---\n\n  ask_again=true  \n---  \n# Terms", true, "# Terms");
        good("---\n---\n---\nTerms", true, "---\nTerms");
        good("\n\n# Terms", true, "# Terms");
        good("----\nTerms", true, "----\nTerms");
        good("", true, "");
    }

    #[test]
    fn what_is_wrong_in_it_is_told_with_its_place() {
        let slips = parse("---\nask_agian = true\nask_again\nask_again = \"no\"\n---\nText\n").unwrap_err();
        let places: Vec<_> = slips.iter().map(|slip| slip.span.clone()).collect();
        assert_eq!(places, [4..20, 21..30, 31..47]);
        assert_eq!(slips[0].meant, Some("ask_again"));
        assert!(slips[1].message.contains("of the form") && slips[2].message.contains("without quotes"));
        let twice = parse("---\nask_again = true\nask_again = true\n---\n").unwrap_err();
        assert!(twice[0].message.contains("twice") && twice.len() == 1);
        for open in ["---", "---\n", "---\nText without an end\n"] {
            let slips = parse(open).unwrap_err();
            assert!(slips[0].message.contains("not closed") && slips.len() == 1, "{open}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_it_panic(any in "\\PC{0,60}", text in "(---|ask_again|[=é \n]|true|false|[0-9]{4}-[0-9]{2}-[0-9]{2}|\\.en\\.md){0,12}") {
            for text in [any, text] {
                if let Some((revision, language)) = name(&text) {
                    proptest::prop_assert_eq!(format!("{revision}.{language}.md"), text.clone());
                }
                match parse(&text) {
                    Ok(parsed) => proptest::prop_assert!(text.ends_with(parsed.body)),
                    Err(slips) => proptest::prop_assert!(slips.iter().all(|slip| text.get(slip.span.clone()).is_some())),
                }
            }
        }
    }
}
