//! What is measured: each a function of a client as of a day, and of the programme where it needs one.
//!
//! A value that cannot be known yet is `None`: never a zero, and never a hundred.

pub mod attainment;
pub mod availability;
pub mod contact;
pub mod continuity;
pub mod distance;
pub mod focus;
pub mod involvement;
pub mod looked_at;
pub mod phase_time;
pub mod ratings;
pub mod response;
pub mod responsibility;
pub mod responsibility_course;
pub mod running;
pub mod weeks;

/// The mean; `None` of nothing.
pub(crate) fn mean(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values
        .into_iter()
        .fold((0.0, 0u32), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

/// The part of `whole` that is counted, 0 to 1; `None` of nothing.
pub(crate) fn share(counted: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| counted as f64 / whole as f64)
}

/// The middle value, or half-way between the middle two; `None` of nothing.
pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_unstable_by(f64::total_cmp);
    let upper = *values.get(values.len() / 2)?;
    let lower = *values.get((values.len() - 1) / 2)?;
    Some(f64::midpoint(lower, upper))
}
