//! Second factors by the API: the acts of the pages, by the same functions, for somebody who has just proved everything they have.

pub mod adding;
pub mod codes;
pub mod devices;
pub mod trusted;

/// The operations of this tab.
pub type Api = (devices::DevicesApi, adding::AddingApi, codes::CodesApi, trusted::TrustedApi);

/// The operations of this tab.
pub const API: Api = (devices::DevicesApi, adding::AddingApi, codes::CodesApi, trusted::TrustedApi);
