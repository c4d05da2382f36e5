//! The accounts tab.
