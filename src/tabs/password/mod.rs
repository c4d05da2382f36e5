//! The password tab.

pub mod views;
