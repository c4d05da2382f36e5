//! The one client for every connection out.
