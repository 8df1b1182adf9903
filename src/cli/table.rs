//! Tables on a terminal.

use comfy_table::{CellAlignment, ContentArrangement, Table as Grid, presets};

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::locale::shown;

/// A table with a heading and plain lines.
pub struct Table(Grid);

impl Table {
    /// A table with these columns.
    pub fn new(headings: &[&str]) -> Table {
        let mut grid = Grid::new();
        grid.load_style(presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Disabled)
            .set_header(headings.iter().map(|heading| shown(heading)));
        Table(grid)
    }

    /// A table of lines only.
    pub fn bare() -> Table {
        let mut grid = Grid::new();
        grid.load_style(presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Disabled);
        Table(grid)
    }

    /// Sets a column of numbers flush right, by its place from 0.
    pub fn align_right(&mut self, column: usize) {
        if let Some(column) = self.0.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }

    /// Adds a row; what a terminal would act on is written out.
    pub fn row(&mut self, cells: &[&str]) {
        self.0.add_row(cells.iter().map(|cell| shown(cell)));
    }

    /// The table as text; lines end where their words do.
    pub fn text(&self) -> String {
        self.0
            .lines()
            .map(|line| format!("{}\n", line.trim_end()))
            .collect()
    }
}

/// A text cut to a width on the terminal, with dots where something is left out.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut used = 1;
    let fits = |one: &char| {
        used += one.width().unwrap_or_default();
        used <= width
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_text_is_cut_by_its_width_and_not_its_bytes() {
        assert_eq!(cut("søge løn", 8), "søge løn");
        assert_eq!(cut("søge løn nu", 8), "søge lø…");
        assert_eq!(cut("søge løn", 6), "søge…");
        assert_eq!(cut("日本語", 5), "日本…");
    }
}
