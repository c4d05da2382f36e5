//! Second factors: at sign-on, in the tab, as step-up.

mod bypass;
mod devices;
mod enrolment;
mod guessing;
mod intruder;
pub mod low_level;
mod races;
mod recovery;
mod reset;
pub mod sign_on;
mod step_up;
mod trusted;
