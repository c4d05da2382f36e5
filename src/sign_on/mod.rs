//! The sign-on step machine.

pub mod views;
