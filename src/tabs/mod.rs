//! The tabs of the portal, one folder each.

pub mod accounts;
pub mod password;
pub mod profile;
