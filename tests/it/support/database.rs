//! A fresh, migrated database for each test, on either engine. Each engine is migrated once per run; every test gets a copy
//! (a file, or `CREATE DATABASE … TEMPLATE`), which goes when the test ends.
//!
//! PostgreSQL is the server named by `PORTICO_TEST_POSTGRES`, which `tests/run` starts. Without it the PostgreSQL half of a
//! test fails, unless `PORTICO_TEST_QUICK=1` says that leaving it out is meant.

use std::path::PathBuf;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Sender, channel};

use portico::store::{Options, Store, connect, migrate};
use sqlx::{Connection as _, PgConnection};
use tokio::sync::OnceCell;

/// A database of one test's own.
#[derive(Debug)]
pub struct Database {
    /// What `[database] url` would say.
    pub url: String,
    store: Store,
    /// The name to drop, on PostgreSQL.
    name: Option<String>,
    _folder: Option<tempfile::TempDir>,
}

impl Database {
    /// A copy of the migrated SQLite file.
    pub async fn sqlite() -> Self {
        static TEMPLATE: OnceCell<(PathBuf, tempfile::TempDir)> = OnceCell::const_new();
        let (template, _) = TEMPLATE
            .get_or_init(|| async {
                let folder = tempfile::tempdir().unwrap();
                let file = folder.path().join("template.db");
                prepare(&sqlite_url(&file)).await;
                (file, folder)
            })
            .await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("portico.db");
        std::fs::copy(template, &file).unwrap();
        let url = sqlite_url(&file);
        Self { store: open(&url).await, url, name: None, _folder: Some(folder) }
    }

    /// A copy of the migrated PostgreSQL database; `None` when it is left out on purpose.
    pub async fn postgres() -> Option<Self> {
        static TEMPLATE: OnceCell<String> = OnceCell::const_new();
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let Some(server) = server() else {
            let meant = std::env::var("PORTICO_TEST_QUICK").is_ok_and(|value| value == "1");
            assert!(
                meant,
                "PORTICO_TEST_POSTGRES names no server: run tests/run, or set PORTICO_TEST_QUICK=1 to leave it out"
            );
            return None;
        };
        let template = TEMPLATE
            .get_or_init(|| async {
                let name = format!("portico_template_{}", std::process::id());
                administer(&server, &format!("CREATE DATABASE {name}")).await;
                prepare(&postgres_url(&server, &name)).await;
                name
            })
            .await;
        let name = format!("portico_test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        // Copies files rather than writing every page to the log (PostgreSQL 15 and later): a third faster where nothing is synced.
        administer(&server, &format!("CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")).await;
        let url = postgres_url(&server, &name);
        Some(Self { store: open(&url).await, url, name: Some(name), _folder: None })
    }

    /// The database floor on it.
    pub fn store(&self) -> &Store {
        &self.store
    }
}

/// Takes away what tests leave, beside the tests: PostgreSQL waits a tenth of a second for connections to close. What is left when the
/// last test ends stays, and goes with the server that `tests/run` throws away.
static LEFT: LazyLock<Sender<String>> = LazyLock::new(|| {
    let (left, names) = channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        for name in names {
            let drop = async { try_administer(&server()?, &format!("DROP DATABASE {name} WITH (FORCE)")).await.err() };
            if let Some(error) = runtime.block_on(drop) {
                eprintln!("{name} stays: {error}");
            }
        }
    });
    left
});

impl Drop for Database {
    fn drop(&mut self) {
        if let Some(name) = self.name.take() {
            LEFT.send(name).unwrap();
        }
    }
}

fn server() -> Option<String> {
    std::env::var("PORTICO_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

fn sqlite_url(file: &std::path::Path) -> String {
    format!("sqlite://{}", file.display())
}

fn postgres_url(server: &str, name: &str) -> String {
    let mut url = url::Url::parse(server).unwrap();
    url.set_path(name);
    url.into()
}

async fn open(url: &str) -> Store {
    connect(&Options { url: url.to_owned(), max_connections: 4 }).await.unwrap()
}

async fn prepare(url: &str) {
    let store = open(url).await;
    migrate(&store).await.unwrap();
    store.close().await;
}

/// One statement on the server's own database.
async fn administer(server: &str, statement: &str) {
    try_administer(server, statement).await.unwrap();
}

async fn try_administer(server: &str, statement: &str) -> sqlx::Result<()> {
    let mut connection = PgConnection::connect(server).await?;
    sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&mut connection).await?;
    connection.close().await
}

/// A test on both engines: `on_both! { async fn name(database) { … } }` becomes `name::sqlite` and `name::postgres`, each
/// with a `&Database` of its own.
#[macro_export]
macro_rules! on_both {
    ($(async fn $name:ident($database:ident) $body:block)*) => {$(
        mod $name {
            #[allow(unused_imports, clippy::allow_attributes, reason = "a test may need nothing from around it")]
            use super::*;
            use $crate::support::database::Database;

            async fn test($database: &Database) $body

            #[tokio::test]
            async fn sqlite() {
                test(&Database::sqlite().await).await;
            }

            #[tokio::test]
            async fn postgres() {
                if let Some(database) = Database::postgres().await {
                    test(&database).await;
                }
            }
        }
    )*};
}

#[cfg(test)]
mod tests {
    use sea_orm::ConnectionTrait as _;

    crate::on_both! {
        async fn each_test_has_a_migrated_database_of_its_own(database) {
            let status = portico::store::migration_status(database.store()).await.unwrap();
            assert!(status.pending.is_empty() && !status.applied.is_empty(), "{status:?}");
            let store = database.store().everything();
            store.execute_unprepared("CREATE TABLE once (id BIGINT PRIMARY KEY)").await.unwrap();
        }

        async fn what_one_test_writes_no_other_sees(database) {
            let store = database.store().everything();
            store.execute_unprepared("CREATE TABLE once (id BIGINT PRIMARY KEY)").await.unwrap();
        }
    }
}
