//! The file as text: front matter, a tree of values with their places, journal sections, patches.
//!
//! This room knows no field's name. It never reorders or re-quotes, and it never touches the disk.
