//! What a person sees and does once they are signed on.

mod accounts;
mod password;
mod profile;
mod profile_attacks;
