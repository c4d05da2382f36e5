//! Gateways: services that send text messages and make calls.

mod breaker;

pub use breaker::Breakers;
