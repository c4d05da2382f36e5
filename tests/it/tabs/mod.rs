//! What a person sees and does once they are signed on.

mod accounts;
mod address;
mod consents;
mod password;
mod profile;
mod profile_attacks;
