//! Second factors: at sign-on, in the tab, as step-up.

mod bypass;
mod ceremonies;
mod codes;
mod devices;
mod enrolment;
mod guessing;
mod intruder;
pub mod lost;
pub mod low_level;
mod makes;
mod oath;
mod oath_import;
mod oath_races;
mod passkeys;
mod races;
mod races_of_challenges;
mod recovery;
mod removal;
mod reset;
mod shut_out;
pub mod sign_on;
mod step_up;
mod trusted;
