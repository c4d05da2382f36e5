//! The leaf of the house: what any program about people and secrets needs. Knows nothing of Portico.

pub mod breaker;
pub mod clock;
pub mod geoip;
pub mod id;
pub mod instant;
pub mod keyring;
pub mod makers;
pub mod markdown;
pub mod pace;
pub mod random;
pub mod secret;
pub mod slug;
pub mod strict;
pub mod text;
