//! Passwords: policy, blocklist, hashing.
