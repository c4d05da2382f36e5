//! Lists of known passwords from files, each read once however many environments name it: a base may be extended by
//! thousands. A list stays while an environment uses it; a file that has changed is another one.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};
use std::time::SystemTime;

use crate::identity::password::blocklist::{Blocklist, BlocklistError};

/// A file as it was at one time.
type Version = (PathBuf, u64, Option<SystemTime>);

static LISTS: LazyLock<Mutex<HashMap<Version, Weak<Blocklist>>>> = LazyLock::new(Mutex::default);

/// The list in a file.
pub fn of_file(path: &Path) -> Result<Arc<Blocklist>, BlocklistError> {
    let about = std::fs::metadata(path).map_err(|error| BlocklistError::Read(path.to_owned(), error))?;
    let version = (path.to_owned(), about.len(), about.modified().ok());
    // Held while reading, so that a list is not read by many environments at the same time.
    let mut lists = LISTS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(list) = lists.get(&version).and_then(Weak::upgrade) {
        return Ok(list);
    }
    let list = Arc::new(Blocklist::from_file(path)?);
    lists.retain(|_, list| list.strong_count() > 0);
    lists.insert(version, Arc::downgrade(&list));
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_once_and_again_when_it_has_changed() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("list.txt");
        std::fs::write(&file, "hunter2\n").unwrap();
        let list = of_file(&file).unwrap();
        assert!(list.contains("Hunter2"));
        assert!(Arc::ptr_eq(&list, &of_file(&file).unwrap()));
        std::fs::write(&file, "hunter2\nhunter3\n").unwrap();
        assert!(of_file(&file).unwrap().contains("hunter3"));
        assert!(of_file(&folder.path().join("absent")).is_err());
    }
}
