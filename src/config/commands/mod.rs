//! What `portico config …` and `portico explain` do, apart from the arguments: each takes what was loaded and writes text or
//! JSON; each returns the exit code (0 fine, 1 errors, 2 usage).

mod check;
mod explain;
mod schema;
mod show;

pub use check::{CheckOptions, check};
pub use explain::{explain, explain_code};
pub use schema::{environment_schema, schema, server_schema};
pub use show::{ShowOptions, show};

/// Everything is fine.
pub const FINE: u8 = 0;
/// There are errors.
pub const ERRORS: u8 = 1;
/// The command was called wrongly.
pub const USAGE: u8 = 2;
