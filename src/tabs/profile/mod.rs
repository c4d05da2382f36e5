//! The profile tab.

pub mod views;
