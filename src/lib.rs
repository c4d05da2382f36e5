//! Portico: a self-hosted account portal. One server, many environments, each declared in a folder of files.
//!
//! The map of the house. Each line may use the lines above it; rooms on the same line never import each other
//! (a test reads the `use crate::` lines and fails on a breach).
//!
//! 1. [`kit`]: clock, instants, randomness, typed ids, keys, text. Knows nothing of Portico.
//! 2. [`config`]: files and variables to plain data, every problem with its place. [`store`]: the database floor.
//!    [`outbound`]: the one client for every connection out.
//! 3. [`identity`]: who people are. [`theme`]: templates, brand, assets, views.
//! 4. [`outbox`]: notices, written in the transaction of what they tell about.
//! 5. [`mfa`]: second factors. [`agreement`]: texts and consents. [`federation`]: external identity providers.
//! 6. [`notify`]: renders and delivers the outbox.
//! 7. [`environment`]: configuration made live, reloaded atomically.
//! 8. [`http`]: the glue to poem, with no feature in it.
//! 9. [`sign_on`] and the [`tabs`]: what a person sees.
//! 10. [`app`]: the only place that assembles everything.
//! 11. [`cli`]: one file per command.

pub mod agreement;
pub mod app;
pub mod cli;
pub mod config;
pub mod environment;
pub mod federation;
pub mod http;
pub mod identity;
pub mod kit;
pub mod mfa;
pub mod notify;
pub mod outbound;
pub mod outbox;
pub mod sign_on;
pub mod store;
pub mod tabs;
pub mod theme;
