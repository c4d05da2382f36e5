//! *Authentication*: the second factors of a person, and recovery codes. Whatever weakens or strengthens the way in is done
//! only by somebody who has just proved everything they have, and told to every address.

pub mod views;
