//! One text of SQL for both databases: only the names of a few types and the end of a table differ.

use sea_orm_migration::SchemaManager;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend, DbErr};

/// Makes an index on a table that is written all the time, while others go on writing it, which takes a migration without a
/// transaction. What a start that was interrupted has left, on PostgreSQL an index that is not valid, is made anew.
pub async fn index(manager: &SchemaManager<'_>, name: &str, on: &str) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    let statements = match connection.get_database_backend() {
        DbBackend::Postgres => vec![
            format!("DROP INDEX CONCURRENTLY IF EXISTS {name}"),
            format!("CREATE INDEX CONCURRENTLY {name} ON {on}"),
        ],
        _ => vec![format!("CREATE INDEX IF NOT EXISTS {name} ON {on}")],
    };
    for statement in statements {
        connection.execute_unprepared(&statement).await?;
    }
    Ok(())
}

/// Runs statements separated by `;`, with `{id}`, `{int}`, `{bytes}` and `{end}` put in the database's own words.
/// On SQLite tables are `STRICT` (a text never slips into a number) and stored by their primary key.
pub async fn run(manager: &SchemaManager<'_>, sql: &str) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    let (id, int, bytes, end) = match connection.get_database_backend() {
        DbBackend::Sqlite => ("BLOB", "INTEGER", "BLOB", ") STRICT, WITHOUT ROWID"),
        DbBackend::Postgres => ("UUID", "BIGINT", "BYTEA", ")"),
        other => return Err(DbErr::Migration(format!("{other:?} is not supported"))),
    };
    let sql = sql.replace("{id}", id).replace("{int}", int).replace("{bytes}", bytes).replace("{end}", end);
    for statement in sql.split(';').map(str::trim).filter(|statement| !statement.is_empty()) {
        connection.execute_unprepared(statement).await?;
    }
    Ok(())
}
