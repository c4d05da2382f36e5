//! The accounts tab.

pub mod views;
