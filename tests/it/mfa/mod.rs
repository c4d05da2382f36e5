//! Second factors: at sign-on, in the tab, as step-up.

mod devices;
mod enrolment;
mod guessing;
mod races;
mod recovery;
mod sign_on;
mod step_up;
