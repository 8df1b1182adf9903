//! Counts as a picture, drawn from a value of the view.

use std::sync::Arc;

use minijinja::{Environment, Error, State, Value, context};

use super::catalogues::Catalogues;
use super::speech::plain;
use super::svg::{Bar, Bars, BarsFacts, Frame};

/// Adds `bars` and `most`.
pub(super) fn add(env: &mut Environment<'static>, catalogues: &Arc<Catalogues>) {
    let spoken = Arc::clone(catalogues);
    env.add_filter("bars", move |state: &State<'_, '_>, picture: &Value| {
        let suppressed = plain(&spoken, state, "caseload.not_shown")?;
        draw(&Counts::of(picture)?, &suppressed)
    });
    env.add_filter("most", |picture: &Value| Ok(most(&Counts::of(picture)?)));
}

/// A picture of the caseload's page.
struct Counts {
    id: String,
    title: String,
    bars: Vec<(String, Option<u64>)>,
    longest: Option<u64>,
}

impl Counts {
    fn of(picture: &Value) -> Result<Counts, Error> {
        let text = |value: &Value, name| value.get_attr(name).map(|text| text.to_string());
        let whole = |value: &Value, name| value.get_attr(name).map(|it| u64::try_from(it).ok());
        let bars = picture.get_attr("bars")?.try_iter()?;
        let bars = bars.map(|bar| Ok((text(&bar, "label")?, whole(&bar, "count")?)));
        Ok(Counts {
            id: text(picture, "id")?,
            title: text(picture, "title")?,
            bars: bars.collect::<Result<_, Error>>()?,
            longest: whole(picture, "longest")?,
        })
    }

    /// What it is called by who cannot see it: every count.
    fn name(&self, suppressed: &str) -> String {
        let bars = self.bars.iter().map(|(label, count)| match count {
            Some(count) => format!("{label} {count}"),
            None => format!("{label} {suppressed}"),
        });
        let bars: Vec<String> = bars.collect();
        format!("{}: {}", self.title, bars.join(", "))
    }

    fn bars(&self) -> Vec<Bar<'_>> {
        let bars = self.bars.iter();
        bars.map(|(label, count)| Bar {
            label,
            count: *count,
        })
        .collect()
    }
}

/// `{{ picture|bars }}`: the picture; none where nothing is counted.
fn draw(counts: &Counts, suppressed: &str) -> Result<Value, Error> {
    let name = counts.name(suppressed);
    let picture = Bars {
        frame: Frame {
            name: &name,
            prefix: &counts.id,
            rtl: false,
        },
        suppressed,
        longest: counts.longest,
        bars: &counts.bars(),
    };
    let drawn = picture.draw();
    Ok(drawn.map_or(Value::from(()), Value::from_safe_string))
}

/// `picture|most`: the highest count and the labels that have it; none where there is none, or where a
/// count is not shown that may be higher.
fn most(counts: &Counts) -> Value {
    let bars = counts.bars();
    let facts = BarsFacts::of(&bars);
    let highest = facts.highest.filter(|_| facts.suppressed == 0);
    highest.map_or(Value::from(()), |(count, labels)| {
        let labels = labels.into_iter().map(Value::from);
        context! { count, labels => labels.collect::<Vec<_>>() }
    })
}
