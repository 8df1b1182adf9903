//! A page as the bytes of its file: as it stands, or printed.

use super::kind::Kind;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::printing;

/// The bytes of a page; of paper, as a browser prints them.
///
/// # Errors
/// No browser can print it.
pub(super) fn bytes(page: String, kind: Kind, context: &Context) -> Result<Vec<u8>, Failure> {
    match kind {
        Kind::Text(_) => Ok(page.into_bytes()),
        Kind::Pdf => printing::pdf(&page, context.today(), context.lang),
    }
}
