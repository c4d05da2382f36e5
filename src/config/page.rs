//! A page of Markdown in an environment's folder: the one reader of it, for the check that tells what is wrong with it and for the
//! environment that shows it. Beside `benefits.md` may lie `benefits.de.md`, which German readers get.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::values::Language;
use super::{Environment, Opened};
use crate::kit::markdown::{self, MOST_BYTES, OutOfBounds};

/// The files of a page by language, those that there are.
pub fn translations<'l>(file: &Path, languages: &'l [Language]) -> Vec<(&'l Language, PathBuf)> {
    let named = languages.iter().map(|language| (language, file.with_extension(format!("{}.md", &**language))));
    named.filter(|(_, file)| file.exists()).collect()
}

/// What the files by language hold, by key: no key names them, and a change of any counts like one of the page itself.
pub fn digests(config: &Environment) -> BTreeMap<String, [u8; 32]> {
    let pages = config.portal.custom_tabs.iter().filter_map(|(name, tab)| Some((name, tab.page.as_ref()?)));
    let files = pages.flat_map(|(name, page)| {
        let files = translations(page, &config.locale.languages);
        files.into_iter().map(move |(language, file)| (format!("portal.custom_tabs.{name}.page.{}", &**language), file))
    });
    let digest = |file: &Path| -> [u8; 32] { Sha256::digest(read(file).unwrap_or_else(|why| why)).into() };
    files.map(|(key, file)| (key, digest(&file))).collect()
}

/// The text of a page, or what is wrong with it, to complete "the page …" (R-OP-12, R-OP-13).
pub fn read(file: &Path) -> Result<String, String> {
    let mut opened = Opened::open(file).map_err(|error| format!("cannot be read: {error}"))?;
    // The path was judged when the configuration was loaded; a link may have taken its place since.
    if opened.real != file {
        return Err("is a link to elsewhere".to_owned());
    }
    let bytes = opened.read(MOST_BYTES as u64).map_err(|_| "is not a file of at most 64 KiB".to_owned())?;
    let line = |before: &[u8]| before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        format!("is not UTF-8, from line {} on", line(good))
    })?;
    let at = |at: usize| line(text.as_bytes().get(..at).unwrap_or_default());
    if text.trim().is_empty() {
        return Err("is empty".to_owned());
    }
    if let Some(place) = text.find(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(format!("holds a control character in line {}", at(place)));
    }
    markdown::check(&text).map_err(|bounds| match bounds {
        OutOfBounds::TooDeep(place) => format!("is {bounds}, from line {} on", at(place)),
        OutOfBounds::TooLong => format!("is {bounds}"),
    })?;
    Ok(text)
}
