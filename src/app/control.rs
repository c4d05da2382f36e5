//! `portico reload` asks a running server over a socket in its data directory, which only the server's own user can open,
//! and gets told what became of it. Whoever holds the lock beside the socket may put a socket in its place, so that a second
//! server in the same data directory does not take the first one's away.

use std::fs::{File, TryLockError};
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use crate::environment::{State, reload};

/// What the server answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// Whether anything is wrong.
    pub failed: bool,
    /// What happened, in one line.
    pub summary: String,
    /// Every problem, as text.
    pub problems: String,
}

/// How long somebody may take to say what they want.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long to wait after a connection could not be accepted, such as for lack of descriptors, which does not pass at once.
const PAUSE: Duration = Duration::from_secs(1);

fn place(data_dir: &Path) -> PathBuf {
    data_dir.join("portico.sock")
}

/// Takes the data directory for this process, until the file is closed; `None` when another one has it.
fn lock(data_dir: &Path) -> io::Result<Option<File>> {
    let file = File::options().create(true).append(true).open(data_dir.join("portico.lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn bind(place: &Path) -> io::Result<UnixListener> {
    // With the lock in hand, a socket that is there was left by a server that is not.
    match std::fs::remove_file(place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(place)?;
    std::fs::set_permissions(place, std::fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

/// Listens until `stop` fires.
pub async fn run(state: Arc<State>, mut stop: watch::Receiver<bool>) {
    let data_dir: &Path = &state.means.server.data_dir;
    let place = place(data_dir);
    let lock = match lock(data_dir) {
        Ok(Some(lock)) => lock,
        Ok(None) => {
            let data_dir = data_dir.display();
            tracing::warn!(%data_dir, "another server uses the data directory; `portico reload` reaches that one alone");
            return;
        }
        Err(error) => {
            tracing::warn!(%error, "the data directory cannot be locked; `portico reload` will not work; use SIGHUP");
            return;
        }
    };
    let listener = match bind(&place) {
        Ok(listener) => listener,
        Err(error) => {
            tracing::warn!(%error, socket = %place.display(), "`portico reload` will not work; use SIGHUP");
            return;
        }
    };
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let state = Arc::clone(&state);
                tokio::spawn(async move {
                    if let Err(error) = answer(&state, stream).await {
                        tracing::debug!(%error, "a control connection ended early");
                    }
                });
            }
            Err(error) => {
                tracing::warn!(%error, "a control connection cannot be accepted");
                tokio::select! {
                    () = sleep(PAUSE) => {}
                    _ = stop.changed() => break,
                }
            }
        }
    }
    let _ = std::fs::remove_file(&place);
    drop(lock);
}

/// What somebody asks for: one line, within five seconds.
async fn request(stream: &mut BufReader<UnixStream>) -> io::Result<String> {
    let mut line = String::new();
    timeout(PATIENCE, stream.take(64).read_line(&mut line)).await.map_err(|_| io::ErrorKind::TimedOut)??;
    Ok(line.trim().to_owned())
}

async fn answer(state: &State, stream: UnixStream) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    if request(&mut stream).await? != "reload" {
        return Ok(());
    }
    let answer = match reload(state).await {
        Ok(report) => Answer { failed: report.failed, summary: report.summary(), problems: report.problems.clone() },
        Err(error) => Answer { failed: true, summary: error.to_string(), problems: String::new() },
    };
    stream.write_all(serde_json::to_string(&answer)?.as_bytes()).await
}

/// Asks the server with this data directory to reload.
pub async fn ask(data_dir: &Path) -> io::Result<Answer> {
    let mut stream = UnixStream::connect(place(data_dir)).await?;
    stream.write_all(b"reload\n").await?;
    let mut text = String::new();
    stream.read_to_string(&mut text).await?;
    Ok(serde_json::from_str(&text)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_directory_is_locked_by_one() {
        let folder = tempfile::tempdir().unwrap();
        let first = lock(folder.path()).unwrap();
        assert!(first.is_some());
        assert!(lock(folder.path()).unwrap().is_none());
        drop(first);
        assert!(lock(folder.path()).unwrap().is_some());
    }

    #[tokio::test]
    async fn a_socket_that_was_left_behind_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        drop(bind(&place(folder.path())).unwrap());
        assert!(place(folder.path()).exists());
        let _listener = bind(&place(folder.path())).unwrap();
        assert!(UnixStream::connect(place(folder.path())).await.is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn somebody_who_says_nothing_is_not_waited_for() {
        let (near, mut far) = UnixStream::pair().unwrap();
        let silent = request(&mut BufReader::new(near)).await;
        assert_eq!(silent.unwrap_err().kind(), io::ErrorKind::TimedOut);
        assert!(far.write_all(b"late").await.is_err());
        let (near, mut far) = UnixStream::pair().unwrap();
        far.write_all(b"reload\n").await.unwrap();
        assert_eq!(request(&mut BufReader::new(near)).await.unwrap(), "reload");
    }
}
