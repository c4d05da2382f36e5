//! The profile tab.
