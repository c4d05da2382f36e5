//! What commands write for somebody to keep: a file that only its owner reads, or standard output; and tables.

use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use crate::identity::import::spreadsheet;

/// Where to write: this file, else standard output.
pub fn to(file: Option<&Path>) -> Result<BufWriter<Box<dyn Write + Send>>, String> {
    let out: Box<dyn Write + Send> = match file {
        Some(file) => Box::new(private(file).map_err(|error| format!("{}: {error}", file.display()))?),
        None => Box::new(io::stdout()),
    };
    Ok(BufWriter::new(out))
}

/// A file that only its owner reads, also where it was there before and others could.
fn private(file: &Path) -> io::Result<File> {
    let opened = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(file)?;
    if opened.metadata()?.is_file() {
        opened.set_permissions(Permissions::from_mode(0o600))?;
        opened.set_len(0)?;
    }
    Ok(opened)
}

/// A row of comma-separated values (RFC 4180).
pub fn row(out: &mut impl Write, cells: impl Iterator<Item = impl AsRef<str>>) -> io::Result<()> {
    for (index, cell) in cells.enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(out, "{comma}{}", spreadsheet::quoted(cell.as_ref()))?;
    }
    out.write_all(b"\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_others_could_read_is_private_before_anything_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("people.jsonl");
        std::fs::write(&file, "earlier").unwrap();
        std::fs::set_permissions(&file, Permissions::from_mode(0o644)).unwrap();
        for _ in 0..2 {
            private(&file).unwrap().write_all(b"x").unwrap();
            assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
            assert_eq!(std::fs::read_to_string(&file).unwrap(), "x");
            std::fs::remove_file(&file).unwrap();
        }
    }
}
