//! Configuration made live.
