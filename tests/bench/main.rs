//! Measures a running portal beside its yardsticks, in one run: every row is a ratio, or CPU time of the server's processes.
//!
//!     cargo bench --bench portal                     starts the release build as a demonstration
//!     cargo bench --bench portal -- --config DIR --environment SLUG --user NAME --password PW     serves that instead
//!     cargo bench --bench portal -- --url URL --pid PID --environment SLUG --user NAME --password PW     already running
//!     … --only pages,sign-on,flood,memory,start,sessions,many,weight   some of it    --seconds 4   per measure
//!     … --environments 1000   how many are "many"    --json   for programs    --yardsticks-only   without the portal
//!
//! The yardsticks `hello` and `floor` are built apart (`cargo build --release`); the variable YARDSTICKS names their folder.
//! Without it the rows that need them say so. The figures mean something on an otherwise quiet machine only.

#[cfg(test)]
mod arguments;
#[cfg(test)]
mod bare;
#[cfg(test)]
mod connection;
#[cfg(test)]
mod hash;
#[cfg(test)]
#[path = "../it/support/html.rs"]
#[allow(dead_code, clippy::allow_attributes, reason = "shared with the integration tests")]
mod html;
#[cfg(test)]
#[path = "../it/support/kernel.rs"]
#[allow(dead_code, clippy::allow_attributes, reason = "shared with the integration tests")]
mod kernel;
#[cfg(test)]
mod load;
#[cfg(test)]
mod many;
#[cfg(test)]
mod process;
#[cfg(test)]
mod report;
#[cfg(test)]
mod scenarios;
#[cfg(test)]
mod sign_on;
#[cfg(test)]
mod subject;

fn main() {
    #[cfg(test)]
    scenarios::run();
}
