//! What a person sees and does once they are signed on.

mod accounts;
mod activity;
mod address;
mod addresses;
mod consents;
mod consents_kept;
mod data;
mod grants;
mod leaving;
mod overview;
mod password;
mod password_breaches;
mod password_first;
mod password_owner;
mod picture;
mod picture_attacks;
mod profile;
mod profile_attacks;
mod profile_hostile;
mod profile_types;
mod purposes;
mod rescue;
mod sessions;
