//! Signing on and off.

mod fixation;
mod flow;
mod lifetime;
mod manners;
mod return_to;
mod throttle;
mod walk;
