//! The database floor.
