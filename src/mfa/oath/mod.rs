//! Hardware tokens that show codes: time-based (RFC 6238) or counter-based (RFC 4226), made by somebody else, with a serial
//! number on their back.
//!
//! Their seeds come in files ([`import`]: PSKC, RFC 6030, or CSV) into the environment's inventory ([`inventory`]), sealed. A
//! person adds one by its serial number and two codes in a row ([`pairing`]), which shows that they have it in their hand; from
//! then on it proves them ([`verify`]). A step or counter is accepted once and never an older one, whoever has the token. Where
//! a counter-based token has run ahead, nothing widens the window in silence (R-OT-12): it takes two codes again, from the
//! person or from whoever looks after the inventory ([`resync`]).

pub mod csv;
pub mod fields;
pub mod import;
pub mod inventory;
mod lines;
mod method;
pub mod otp;
pub mod pairing;
pub mod pskc;
pub mod resync;
pub mod settle;
pub mod token;
pub mod verify;

pub use method::OathToken;
