//! Configuration files and variables to plain, checked data.

pub mod colour;
mod environment;
pub mod sections;
pub mod values;

pub use environment::Environment;
pub use sections::server::{Kind, Server};
