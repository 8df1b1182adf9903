//! The two voices' marks: the client's dot fits into the mentor's diamond, so that agreement is seen.

use super::plot::Plot;
use crate::model::Voice;

/// The voice's mark; the mentor's is drawn first where both are.
pub(super) fn now(plot: &mut Plot, voice: Voice, at: (f64, f64)) {
    match voice {
        Voice::Client => plot.circle("p-dot p-client", at, 4.25),
        Voice::Mentor => plot.diamond("p-ring p-mentor", at, 8.5),
    }
}

/// The voice's mark of the time before: small and hollow.
pub(super) fn former(plot: &mut Plot, voice: Voice, at: (f64, f64)) {
    match voice {
        Voice::Client => plot.circle("p-ring p-client p-former", at, 3.0),
        Voice::Mentor => plot.diamond("p-ring p-mentor p-former", at, 4.0),
    }
}
