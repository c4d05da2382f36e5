//! JSON lines: an object on each line, with the keys that comma-separated values have as columns. Attributes may be nested, lists
//! or objects, as their types want it.

use std::io::{BufRead, Read as _};

use serde_json::{Map, Value};

use super::csv::skip_mark;
use super::{Draft, FileError, LARGEST_ROW, Row};

/// Hands each row to `take`, until it wants no more (`false`).
pub(super) fn read(mut from: impl BufRead, mut take: impl FnMut(Row) -> bool) -> Result<(), FileError> {
    skip_mark(&mut from)?;
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if from.by_ref().take(LARGEST_ROW).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let whole = line.ends_with(b"\n") || u64::try_from(line.len()).is_ok_and(|length| length < LARGEST_ROW);
        if whole && line.trim_ascii().is_empty() {
            continue;
        }
        let draft = if whole {
            draft(&line)
        } else {
            from.skip_until(b'\n')?;
            Err("it is larger than 1 MiB".to_owned())
        };
        if !take(Row { number, draft }) {
            break;
        }
    }
    Ok(())
}

fn draft(line: &[u8]) -> Result<Draft, String> {
    // What serde says of a text that does not parse may repeat it.
    let keys: Map<String, Value> =
        serde_json::from_slice(line).map_err(|_| "it is not an object of JSON".to_owned())?;
    let mut draft = Draft::default();
    for (key, value) in keys {
        draft.put(&key, value)?;
    }
    Ok(draft)
}
