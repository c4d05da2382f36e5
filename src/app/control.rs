//! `portico reload` asks a running server over a socket in its data directory, which only the server's own user can open,
//! and gets told what became of it.

use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;

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

fn place(data_dir: &Path) -> PathBuf {
    data_dir.join("portico.sock")
}

/// Listens until `stop` fires.
pub async fn run(state: Arc<State>, mut stop: watch::Receiver<bool>) {
    let place = place(&state.means.server.data_dir);
    let _ = std::fs::remove_file(&place);
    let listener = UnixListener::bind(&place).and_then(|listener| {
        std::fs::set_permissions(&place, std::fs::Permissions::from_mode(0o600))?;
        Ok(listener)
    });
    let listener = match listener {
        Ok(listener) => listener,
        Err(error) => {
            tracing::warn!(%error, socket = %place.display(), "`portico reload` will not work; use SIGHUP");
            return;
        }
    };
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(_) => continue,
            },
            _ = stop.changed() => break,
        };
        if let Err(error) = answer(&state, stream).await {
            tracing::debug!(%error, "a control connection ended early");
        }
    }
    let _ = std::fs::remove_file(&place);
}

async fn answer(state: &State, stream: UnixStream) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    (&mut stream).take(64).read_line(&mut line).await?;
    if line.trim() != "reload" {
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
