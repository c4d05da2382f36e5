//! Codes by mail, text message, call and WhatsApp: adding an address, signing on with what is sent there, and what else they are
//! worth, which is nothing.

mod api;
mod failing;
mod pairing;
mod races;
mod sign_on;
