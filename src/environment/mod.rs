//! Configuration made live: built, checked across environments, joined to the database, swapped atomically.

pub mod store;
