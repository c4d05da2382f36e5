//! Who people are; no HTTP.

pub mod password;
