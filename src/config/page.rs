//! A page of Markdown in an environment's folder: the one reader of it, for the check that tells what is wrong with it and for the
//! environment that shows it.

use std::path::Path;

use super::Opened;
use crate::kit::markdown::{self, MOST_BYTES};

/// The text of a page, or what is wrong with it, to complete "the page …" (R-OP-12, R-OP-13).
pub fn read(file: &Path) -> Result<String, String> {
    let mut opened = Opened::open(file).map_err(|error| format!("cannot be read: {error}"))?;
    // The path was judged when the configuration was loaded; a link may have taken its place since.
    if opened.real != file {
        return Err("is a link to elsewhere".to_owned());
    }
    let bytes = opened.read(MOST_BYTES as u64).map_err(|_| "is not a file of at most 64 KiB".to_owned())?;
    let text = String::from_utf8(bytes).map_err(|_| "is not UTF-8".to_owned())?;
    markdown::check(&text).map_err(|bounds| format!("is {bounds}"))?;
    Ok(text)
}
