//! The integration tests: one program, with modules that mirror `src`. `support` holds what they stand on, `house` guards
//! the layout. Everything is `cfg(test)`, so that clippy lets tests unwrap.

#[cfg(test)]
mod house;
#[cfg(test)]
mod support;
