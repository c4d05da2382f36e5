//! The glue to poem, with no feature in it.
