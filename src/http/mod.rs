//! The glue to poem, with no feature in it: who asks, for which environment, with which proof; forms, cookies, headers,
//! and what is answered when something goes wrong.

pub mod client;
pub mod cookies;
pub mod fault;
pub mod form;
pub mod headers;
