//! Environments come, change, go bad and go (R-OP-16, R-TN-13, R-TN-14, faults F-15, F-16), while the others notice nothing.

mod bad_themes;
mod reload;
mod removal;
mod themes;
