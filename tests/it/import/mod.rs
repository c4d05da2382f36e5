//! People of another system: `user import` and `user export`, the hashes they bring, and the commands beside them.

mod files;
mod hashes;
mod keycloak;
mod people;
mod proofs;

use std::process::Output;

use serde_json::Value;

use crate::support::codes;
use crate::support::database::Database;
use crate::support::world::World;

/// Acme with a group that an import may put people into, and one that it may not.
async fn world(database: &Database) -> World {
    World::with(database, &[("acme", &acme()), ("globex", crate::support::world::GLOBEX)]).await
}

fn acme() -> String {
    format!("{}[groups.staff]\nassigned_by = [\"import\"]\n[groups.managers]\n", codes::acme())
}

impl World {
    /// Imports a file with this content into acme.
    fn imports(&self, name: &str, text: &str, options: &[&str]) -> Output {
        let file = self.file(name, text);
        let arguments = ["user", "import", file.to_str().unwrap(), "--environment", "acme"];
        self.command(&[&arguments, options].concat())
    }

    /// How many accounts there are.
    async fn accounts(&self) -> i64 {
        self.number("SELECT COUNT(*) FROM account").await
    }
}

/// What a command printed, insisting on how it ended.
#[track_caller]
fn told(output: &Output, code: i32) -> String {
    let all = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{all}");
    all
}

/// The same as JSON.
#[track_caller]
fn json(output: &Output, code: i32) -> Value {
    serde_json::from_str(&told(output, code)).unwrap()
}
