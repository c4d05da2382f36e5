//! The browser tests: Chromium (its headless shell) through ChromeDriver, which `tests/run` starts. Each test opens a browser of
//! its own, with a fresh profile, and does what a person would do.

#[cfg(test)]
#[allow(dead_code, clippy::allow_attributes, reason = "a toolbox: a tool may wait for its first use, or for its next")]
mod browser;
#[cfg(test)]
#[path = "../it/support/canned.rs"]
#[allow(dead_code, clippy::allow_attributes, reason = "shared with the integration tests")]
mod canned;
#[cfg(test)]
#[path = "../it/support/server.rs"]
#[allow(dead_code, clippy::allow_attributes, reason = "shared with the integration tests")]
mod server;

#[cfg(test)]
mod phone;
#[cfg(test)]
mod portal;

#[cfg(test)]
mod account;
#[cfg(test)]
mod addresses;
#[cfg(test)]
mod api;
#[cfg(test)]
mod colours;
#[cfg(test)]
mod consents;
#[cfg(test)]
mod every_method;
#[cfg(test)]
mod gallery;
#[cfg(test)]
mod harness;
#[cfg(test)]
mod keyboard;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod leaving;
#[cfg(test)]
mod looks;
#[cfg(test)]
mod looks_of_factors;
#[cfg(test)]
mod passkeys;
#[cfg(test)]
mod passwords;
#[cfg(test)]
mod providers;
#[cfg(test)]
mod references;
#[cfg(test)]
mod register;
#[cfg(test)]
mod reload;
#[cfg(test)]
mod removal;
#[cfg(test)]
mod scripts;
#[cfg(test)]
mod second_factor;
#[cfg(test)]
mod trusted;
#[cfg(test)]
mod ways_back;
#[cfg(test)]
mod ways_in;
