//! Configuration files and variables to plain, checked data.
//!
//! The promise: every problem of every file is found in one run and told with file, line, column and what was probably meant;
//! one environment's problem is never another's; and whatever comes out is typed, within bounds, and cannot lock its people
//! out. The way: each file is parsed once with the place of every value (`parse`), checked against the shape of the types
//! (`validate`), laid over the layers below it (`merge`), completed (`finish`), its references resolved within bounds
//! (`references`), typed by figment (`provider`) and checked as a whole (`checks`, `hosts`). Provenance is what the merge leaves.

mod checks;
pub mod codes;
pub mod colour;
pub mod commands;
pub mod diagnostic;
mod discover;
pub mod effect;
mod environment;
mod finish;
mod hosts;
mod last_good;
mod layers;
mod load;
mod mask;
mod merge;
mod opened;
pub mod page;
mod parse;
mod provider;
mod references;
mod revision;
pub mod sections;
pub mod shape;
mod texts;
pub mod themes;
pub mod tree;
mod validate;
pub mod values;
mod variables;
mod write;

#[cfg(test)]
mod tests;

pub use diagnostic::{Diagnostic, Severity};
pub use environment::Environment;
pub use last_good::load_last_good;
pub use load::{Loaded, LoadedEnvironment, Options, Provenance, load};
pub use opened::Opened;
pub use references::SecretFact;
pub use sections::server::{Kind, Server};
pub use variables::Variables;
