//! A file that is opened first and judged afterwards, by what was really opened: between looking at a path and opening it,
//! whoever writes the folder could put a link in its place (R-OP-11, R-OP-13).

use std::fs::{File, Metadata};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

/// A larger file is known by its size and age, since it would be read whole at every load.
const MAX_DIGEST: u64 = 16 << 20;

/// An open file, and where it really lies.
pub struct Opened {
    /// The file.
    pub file: File,
    /// What is known of it.
    pub about: Metadata,
    /// Its real path, every link followed.
    pub real: PathBuf,
}

impl Opened {
    /// Opens a file for reading.
    pub fn open(path: &Path) -> io::Result<Self> {
        let mut options = File::options();
        options.read(true);
        // A pipe in a file's place must not keep us waiting for somebody to write into it.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NONBLOCK | libc::O_NOCTTY);
        let file = options.open(path)?;
        let about = file.metadata()?;
        let real = real(&file, &about, path)?;
        Ok(Self { file, about, real })
    }

    /// The whole content, which must be that of a file of at most `most` bytes, also when it grows while it is read.
    pub fn read(&mut self, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        if self.about.is_file() {
            (&mut self.file).take(most + 1).read_to_end(&mut bytes)?;
        }
        if !self.about.is_file() || bytes.len() as u64 > most {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("not a file of at most {most} bytes")));
        }
        Ok(bytes)
    }
}

/// Where an open file lies: the kernel knows on Linux; elsewhere the path is followed and must lead to the same file.
fn real(file: &File, about: &Metadata, path: &Path) -> io::Result<PathBuf> {
    #[cfg(target_os = "linux")]
    if let Ok(real) = std::fs::read_link(format!("/proc/self/fd/{}", std::os::fd::AsRawFd::as_raw_fd(file))) {
        return Ok(real);
    }
    let _ = file;
    let real = path.canonicalize()?;
    let found = std::fs::metadata(&real)?;
    #[cfg(unix)]
    let same = {
        use std::os::unix::fs::MetadataExt as _;
        (found.dev(), found.ino()) == (about.dev(), about.ino())
    };
    #[cfg(not(unix))]
    let same = found.len() == about.len();
    if same { Ok(real) } else { Err(io::Error::other("it was replaced while it was opened")) }
}

/// Whether the file that was opened lies in a room of the folder, which itself lies in the folder: really, links followed.
/// What cannot be followed is not allowed.
pub fn is_below(opened: &io::Result<Opened>, path: &Path, folder: &Path, room: &str) -> bool {
    let Ok(folder) = folder.canonicalize() else {
        // A single file has no folder: nothing is there, and nothing outside is told of.
        return opened.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) && !folder.is_symlink();
    };
    let written = if room.is_empty() { folder.clone() } else { folder.join(room) };
    let real = match written.canonicalize() {
        Ok(real) => real,
        Err(_) if !written.is_symlink() => written,
        Err(_) => return false,
    };
    let inside = match opened {
        Ok(opened) => opened.real.starts_with(&real),
        Err(_) => leads_below(path, &real),
    };
    inside && real.starts_with(&folder)
}

/// Whether a path that cannot be opened leads below `room`: what is told about it must not depend on files outside.
fn leads_below(path: &Path, room: &Path) -> bool {
    match path.canonicalize() {
        // Where the room itself is missing, what it would lie in is as near as one gets.
        Ok(real) => real.starts_with(room) || (room.starts_with(&real) && !room.exists()),
        // A link that leads nowhere today may lead anywhere tomorrow; else the nearest folder that exists decides.
        Err(_) => !path.is_symlink() && path.parent().is_some_and(|above| leads_below(above, room)),
    }
}

/// SHA-256 of a file, and its first bytes.
pub fn digest(opened: &mut Opened, most: u64) -> io::Result<([u8; 32], Vec<u8>)> {
    let mut hash = Sha256::new();
    let length = opened.about.len();
    if length > MAX_DIGEST {
        let age = opened.about.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        hash.update(length.to_be_bytes());
        hash.update(age.as_nanos().to_be_bytes());
        return Ok((hash.finalize().into(), Vec::new()));
    }
    let mut file = (&mut opened.file).take(most);
    let mut start = Vec::new();
    let mut buffer = vec![0; 16 << 10];
    loop {
        let read = file.read(&mut buffer)?;
        let bytes = buffer.get(..read).unwrap_or_default();
        if bytes.is_empty() {
            return Ok((hash.finalize().into(), start));
        }
        if start.is_empty() {
            start.extend_from_slice(bytes.get(..512).unwrap_or(bytes));
        }
        hash.update(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_judged_by_where_it_leads() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        std::fs::create_dir_all(root.join("room")).unwrap();
        std::fs::write(root.join("outside"), "out").unwrap();
        std::os::unix::fs::symlink("../outside", root.join("room/link")).unwrap();
        let mut opened = Opened::open(&root.join("room/link")).unwrap();
        assert_eq!(opened.real, root.join("outside"));
        // What takes its place afterwards is not what is read.
        std::fs::remove_file(root.join("outside")).unwrap();
        assert_eq!(opened.read(3).unwrap(), b"out");
    }

    #[test]
    fn what_is_too_large_or_no_file_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "four").unwrap();
        assert_eq!(Opened::open(&file).unwrap().read(4).unwrap(), b"four");
        assert!(Opened::open(&file).unwrap().read(3).is_err());
        assert!(Opened::open(folder.path()).unwrap().read(100).is_err());
    }

    #[test]
    fn what_cannot_be_opened_is_judged_too() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let room = root.join("room");
        std::fs::create_dir_all(&room).unwrap();
        std::os::unix::fs::symlink("/nowhere/at/all", room.join("dangling")).unwrap();
        std::os::unix::fs::symlink("/", room.join("away")).unwrap();
        assert!(leads_below(&room.join("absent"), &room));
        assert!(leads_below(&room.join("absent/deeper"), &room));
        assert!(!leads_below(&room.join("dangling"), &room));
        assert!(!leads_below(&room.join("away/absent"), &room));
        assert!(!leads_below(&root.join("absent"), &room));
        assert!(leads_below(&root.join("other/absent"), &root.join("other")));
    }
}
