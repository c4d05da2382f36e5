//! The sections of the two files, one file each: plain typed data and nothing else.
//!
//! A field's doc comment is its description in the JSON Schema and in `portico config explain`, so it speaks to the
//! administrator. A field without `default` must have a value once all layers are merged; the built-in defaults (TOML, in
//! `src/config/defaults/`) are the lowest layer, which is why most fields need no default here. Fields of tables that people
//! name themselves (attributes, agreements…) have theirs in `Default`.

pub mod access;
pub mod accounts;
pub mod administration;
pub mod agreements;
pub mod applications;
pub mod branding;
pub mod identity_providers;
pub mod locale;
pub mod mail;
pub mod mfa;
pub mod notifications;
pub mod password;
pub mod policies;
pub mod portal;
pub mod profile;
pub mod server;
pub mod session;
pub mod sign_on;
pub mod step_up;
