//! Tables on a terminal.

use comfy_table::{CellAlignment, ContentArrangement, Table as Grid, presets};

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
