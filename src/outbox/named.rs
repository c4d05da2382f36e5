//! What notices name: where something happened, and which device it was about.

use serde::{Deserialize, Serialize};

use crate::kit::geoip::Area;

/// Where something happened, as shown in a notice; parsed, never a raw header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// "Firefox", or empty.
    pub browser: String,
    /// "Windows", or empty.
    pub platform: String,
    /// The client's address, where the environment keeps it.
    pub address: Option<String>,
    /// About where that is, as was known then. What was queued by an earlier version has none.
    #[serde(default)]
    pub area: Option<Area>,
}

/// A device, as a notice names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// The method's id.
    pub method: String,
    /// What the person calls it; empty when they have given it no name.
    pub label: String,
}
