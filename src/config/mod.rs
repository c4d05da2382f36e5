//! Configuration files and variables to plain, checked data.
