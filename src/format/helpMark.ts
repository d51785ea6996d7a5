/** Marks a cell below the header of a table that explains its column or the table, as templates and downloads do: import skips such a row. */
export const HELP_MARK = 'ⓘ';
