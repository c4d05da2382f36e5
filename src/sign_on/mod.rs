//! The sign-on step machine.
