//! Step-up: proving again who one is before a sensitive act, and going on with it.

pub mod views;
