//! The glue to poem, with no feature in it.

pub mod views;
