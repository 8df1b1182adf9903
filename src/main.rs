//! The `mentor` binary: hands over to the library.
fn main() {}
