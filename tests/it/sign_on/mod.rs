//! Signing on and off.

mod enumeration;
mod fixation;
mod flow;
mod invite;
mod lifetime;
mod manners;
mod new_password;
mod not_me;
mod profile;
mod races;
mod races_of_ways_back;
mod recover;
mod register;
mod register_finish;
mod register_passkey;
mod return_to;
mod throttle;
mod walk;
