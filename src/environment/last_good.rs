//! The last good form of each environment, kept below the data directory under the environment's id (R-OP-16). It holds no
//! secrets, but who an environment works with is nobody else's business: only the server's user can read it.

use std::fs::{DirBuilder, OpenOptions, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use crate::kit::id::EnvironmentId;

fn place(data_dir: &Path, id: EnvironmentId) -> PathBuf {
    data_dir.join("last-good").join(format!("{id}.toml"))
}

/// Keeps a form; a crash half-way leaves the one before.
pub fn keep(data_dir: &Path, id: EnvironmentId, form: &str) -> io::Result<()> {
    let place = place(data_dir, id);
    if let Ok(kept) = std::fs::read_to_string(&place)
        && kept == form
    {
        return private(&place, 0o600);
    }
    if let Some(folder) = place.parent() {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        private(folder, 0o700)?;
    }
    let new = place.with_extension("new");
    // One that a crash has left has the permissions of its time.
    match std::fs::remove_file(&new) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(&new)?.write_all(form.as_bytes())?;
    std::fs::rename(new, place)
}

/// Takes from others what earlier versions have left open.
fn private(path: &Path, mode: u32) -> io::Result<()> {
    if std::fs::metadata(path)?.permissions().mode() & 0o777 != mode {
        std::fs::set_permissions(path, Permissions::from_mode(mode))?;
    }
    Ok(())
}

/// The form that is kept, if there is one.
pub fn read(data_dir: &Path, id: EnvironmentId) -> Option<String> {
    std::fs::read_to_string(place(data_dir, id)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_servers_user_reads_what_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let id: EnvironmentId = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let place = place(folder.path(), id);
        // As an earlier version left it.
        std::fs::create_dir(folder.path().join("last-good")).unwrap();
        std::fs::set_permissions(folder.path().join("last-good"), Permissions::from_mode(0o755)).unwrap();
        std::fs::write(&place, "a").unwrap();
        std::fs::set_permissions(&place, Permissions::from_mode(0o644)).unwrap();
        std::fs::write(place.with_extension("new"), "half").unwrap();
        for form in ["a", "b"] {
            keep(folder.path(), id, form).unwrap();
            assert_eq!(mode(&place), 0o600);
            assert_eq!(read(folder.path(), id).as_deref(), Some(form));
        }
        assert_eq!(mode(&folder.path().join("last-good")), 0o700);
    }
}
