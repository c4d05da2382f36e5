//! The steps of a sign-on, one file each. A step takes its own proof and nothing else.

pub mod password;
