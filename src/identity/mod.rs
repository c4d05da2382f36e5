//! Who people are, and by what they are recognised; no HTTP.
//!
//! Every function takes a [`Scope`](crate::store::Scope) or a [`Work`](crate::store::Work), so it knows one environment
//! only, and the instant it happens at. Pages, API and commands call these same functions under the same rules.

pub mod account;
pub mod activity;
pub mod address_change;
pub mod attempt;
pub mod browser;
pub mod candidate;
pub mod create;
pub mod credential;
pub mod data_export;
pub mod erase;
pub mod export;
pub mod flow;
pub mod grant;
pub mod group;
pub mod identifier;
pub mod import;
pub mod leaving;
pub mod link;
pub mod linked;
pub mod member;
pub mod password;
pub mod picture;
pub mod profile;
pub mod proof;
pub mod registration;
pub mod respell;
pub mod sealed_code;
pub mod session;
pub mod token;
pub mod trusted;
