//! Signing on and off.

mod enumeration;
mod fixation;
mod flow;
mod lifetime;
mod manners;
mod new_password;
mod not_me;
mod profile;
mod races;
mod races_of_ways_back;
mod recover;
mod return_to;
mod throttle;
mod walk;
