//! The integration tests: one program, with modules that mirror `src`. `support` holds what they stand on, `house` guards
//! the layout. Everything is `cfg(test)`, so that clippy lets tests unwrap.

#[cfg(test)]
mod api;
#[cfg(test)]
mod cli;
#[cfg(test)]
mod environment;
#[cfg(test)]
mod federation;
#[cfg(test)]
mod gateways;
#[cfg(test)]
mod house;
#[cfg(test)]
mod http;
#[cfg(test)]
mod import;
#[cfg(test)]
mod mfa;
#[cfg(test)]
mod notices;
#[cfg(test)]
mod outbox;
#[cfg(test)]
mod program;
#[cfg(test)]
mod replicas;
#[cfg(test)]
mod sign_on;
#[cfg(test)]
mod store;
#[cfg(test)]
#[allow(dead_code, clippy::allow_attributes, reason = "a toolbox: a tool may wait for its first use, or for its next")]
mod support;
#[cfg(test)]
mod tabs;
