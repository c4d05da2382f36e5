//! What the tests stand on: a browser without a screen ([`client`]), the real program ([`server`]), and a fresh database
//! for each test on both engines ([`database`]).

pub mod authenticator;
pub mod canned;
pub mod client;
pub mod codes;
pub mod database;
pub mod door;
pub mod factors;
pub mod grants;
pub mod html;
pub mod kernel;
pub mod makers;
pub mod page;
pub mod passkeys;
pub mod photos;
pub mod places;
pub mod program;
pub mod provider;
pub mod races;
pub mod server;
#[cfg(test)]
mod tests;
pub mod tokens;
pub mod trusted;
pub mod world;
