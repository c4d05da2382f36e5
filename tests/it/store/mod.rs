//! The database floor and what stands on it: the same on SQLite and PostgreSQL.

mod identity;
mod migration;
mod separation;
