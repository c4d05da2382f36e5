//! The password tab.
