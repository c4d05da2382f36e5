//! Reads a file on a thread of its own, row by row, ahead of whoever writes them by no more than a channel holds.

use std::fs::File;
use std::io::{BufReader, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::mpsc;

use super::{FileError, Format, Row, csv, jsonl, keycloak};
use crate::config::sections::profile::ProfileSection;

/// Rows that are read ahead.
const AHEAD: usize = 1000;

/// The rows of a file, as they are read.
pub struct Rows {
    rows: mpsc::Receiver<Result<Row, FileError>>,
    read: Arc<AtomicU64>,
    size: u64,
}

impl Rows {
    /// Begins to read. `section` tells a column from a mistake.
    pub fn of(file: File, format: Format, section: &ProfileSection) -> std::io::Result<Self> {
        let size = file.metadata()?.len();
        let (tell, rows) = mpsc::channel(AHEAD);
        let read = Arc::new(AtomicU64::new(0));
        let counted = Counted { file, read: Arc::clone(&read) };
        let section = section.clone();
        std::thread::Builder::new().name("import".to_owned()).spawn(move || {
            let from = BufReader::with_capacity(64 * 1024, counted);
            let take = |row| tell.blocking_send(Ok(row)).is_ok();
            let done = match format {
                Format::Csv => csv::read(from, &section, take),
                Format::JsonLines => jsonl::read(from, take),
                Format::Keycloak => keycloak::read(from, take),
            };
            if let Err(error) = done {
                let _ = tell.blocking_send(Err(error));
            }
        })?;
        Ok(Self { rows, read, size })
    }

    /// The next rows, at most `many`; none at the end. An error comes after the rows before it.
    pub async fn next(&mut self, many: usize) -> (Vec<Row>, Option<FileError>) {
        let mut rows = Vec::with_capacity(many);
        while rows.len() < many {
            match self.rows.recv().await {
                Some(Ok(row)) => rows.push(row),
                Some(Err(error)) => return (rows, Some(error)),
                None => break,
            }
        }
        (rows, None)
    }

    /// How much of the file was read, in hundredths.
    pub fn percent(&self) -> u64 {
        (self.read.load(Ordering::Relaxed) * 100).checked_div(self.size).unwrap_or(100).min(100)
    }
}

/// Counts what is read.
struct Counted {
    file: File,
    read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.read.fetch_add(u64::try_from(read).unwrap_or(0), Ordering::Relaxed);
        Ok(read)
    }
}
