//! Comma-separated values: a first row that names the columns, in any order, and a person on each row after it. Semicolons
//! separate as well, since that is what spreadsheets write where the comma is for decimals; the groups of a person are
//! separated by semicolons in any case, so that column is quoted then.

use std::cell::Cell;
use std::io::{BufRead, Read};
use std::rc::Rc;

use ::csv::{ErrorKind, ReaderBuilder, StringRecord, Trim};
use serde_json::Value;

use super::keys::{CLEAR, IGNORED, KEYS};
use super::spreadsheet::plain;
use super::{Draft, FileError, LARGEST_ROW, Row};
use crate::config::sections::profile::ProfileSection;

/// Hands each row to `take`, until it wants no more (`false`).
pub(super) fn read(
    mut from: impl BufRead,
    section: &ProfileSection,
    mut take: impl FnMut(Row) -> bool,
) -> Result<(), FileError> {
    skip_mark(&mut from)?;
    let delimiter = delimiter(&mut from)?;
    let left = Rc::new(Cell::new(LARGEST_ROW));
    let bounded = Bounded { from, left: Rc::clone(&left) };
    let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).trim(Trim::All).from_reader(bounded);
    let large = |error: ::csv::Error, row: u64| match error.into_kind() {
        ErrorKind::Io(error) if error.kind() == std::io::ErrorKind::FileTooLarge => FileError::Large(row),
        ErrorKind::Io(error) => FileError::Io(error),
        _ => FileError::Syntax(usize::try_from(row).unwrap_or(usize::MAX)),
    };
    let columns = columns(reader.headers().map_err(|error| large(error, 1))?, section)?;
    let mut record = StringRecord::new();
    for number in 2.. {
        left.set(LARGEST_ROW);
        let draft = match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) if record.iter().all(str::is_empty) => continue,
            Ok(true) => draft(&columns, &record),
            Err(error) if matches!(error.kind(), ErrorKind::Utf8 { .. }) => Err("it is not in UTF-8".to_owned()),
            Err(error) => return Err(large(error, number)),
        };
        if !take(Row { number, draft }) {
            break;
        }
    }
    Ok(())
}

/// A mark of byte order that spreadsheets put before UTF-8 is no part of the first name.
pub(super) fn skip_mark(from: &mut impl BufRead) -> std::io::Result<()> {
    if from.fill_buf()?.starts_with("\u{feff}".as_bytes()) {
        from.consume(3);
    }
    Ok(())
}

fn delimiter(from: &mut impl BufRead) -> std::io::Result<u8> {
    let first = from.fill_buf()?.split(|byte| *byte == b'\n').next().unwrap_or_default();
    Ok(if first.contains(&b';') && !first.contains(&b',') { b';' } else { b',' })
}

/// The names of the first row. They are not repeated in an error: where there is no such row, it holds secrets.
fn columns(header: &StringRecord, section: &ProfileSection) -> Result<Vec<String>, FileError> {
    let mut columns: Vec<String> = Vec::new();
    for (index, name) in header.iter().enumerate() {
        let attribute = name.split('.').next().unwrap_or_default();
        let known = KEYS.contains(&name) || IGNORED.contains(&name) || section.attributes.contains_key(attribute);
        if !known && CLEAR.contains(&name) {
            return Err(FileError::ClearText(index + 1));
        }
        if !known {
            return Err(FileError::Column(index + 1));
        }
        if let Some(twice) = columns.iter().position(|one| one == name) {
            return Err(FileError::Twice(twice + 1, index + 1));
        }
        columns.push(name.to_owned());
    }
    let named = |wanted: &str| columns.iter().any(|column| column == wanted);
    if ["username", "email", "phone_number"].into_iter().any(named) {
        Ok(columns)
    } else {
        Err(FileError::NoIdentifier)
    }
}

fn draft(columns: &[String], record: &StringRecord) -> Result<Draft, String> {
    if record.len() > columns.len() {
        return Err("it has more cells than there are columns".to_owned());
    }
    let mut draft = Draft::default();
    for (column, cell) in columns.iter().zip(record) {
        draft.put(column, Value::from(plain(cell)))?;
    }
    Ok(draft)
}

/// Refuses to read on when a row does not end.
struct Bounded<R> {
    from: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.from.read(buffer)?;
        let left = self.left.get();
        if read > 0 && left == 0 {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.left.set(left.saturating_sub(u64::try_from(read).unwrap_or(u64::MAX)));
        Ok(read)
    }
}
