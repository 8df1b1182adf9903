//! The hours beside the bars of a week.

/// Where the bars stand, in pixels from the top, and where the highest line is.
pub(super) const GROUND: f64 = 96.0;
const TOP: f64 = 8.0;

/// Whole hours from the ground to the top, with four lines or fewer above the ground.
pub(super) struct Scale {
    apart: u64,
    lines: u64,
}

impl Scale {
    /// The scale that has room for so many hours.
    pub(super) fn up_to(hours: f64) -> Scale {
        let tens = (0..).map(|power| 10_u64.saturating_pow(power));
        let mut steps = tens.flat_map(|ten| [1, 2, 5].map(|by| ten.saturating_mul(by)));
        let fits = |apart: &u64| hours / *apart as f64 <= 4.0 || *apart == u64::MAX;
        let apart = steps.find(fits).unwrap_or(u64::MAX);
        let lines = (hours / apart as f64).ceil().clamp(1.0, 4.0) as u64;
        Scale { apart, lines }
    }

    /// The hours that have a line, 0 among them.
    pub(super) fn lines(&self) -> impl Iterator<Item = u64> {
        let apart = self.apart;
        (0..=self.lines).map(move |line| line.saturating_mul(apart))
    }

    /// How far down so many hours stand.
    pub(super) fn y(&self, hours: f64) -> f64 {
        let part = hours / (self.apart as f64 * self.lines as f64);
        GROUND - part.clamp(0.0, 1.0) * (GROUND - TOP)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_is_of_whole_hours() {
        let lines = |hours| Scale::up_to(hours).lines().collect::<Vec<_>>();
        assert_eq!(lines(0.0), [0, 1]);
        assert_eq!(lines(0.5), [0, 1]);
        assert_eq!(lines(4.0), [0, 1, 2, 3, 4]);
        assert_eq!(lines(4.1), [0, 2, 4, 6]);
        assert_eq!(lines(40.0), [0, 10, 20, 30, 40]);
        assert_eq!(lines(1e300).len(), 5);
        let four = Scale::up_to(4.0);
        assert_eq!(
            [0.0, 1.0, 4.0].map(|hours| four.y(hours)),
            [96.0, 74.0, 8.0]
        );
    }
}
