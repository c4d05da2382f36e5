//! The `portico` program: parses arguments and calls a command.

fn main() {}
