import type { JsonObject } from '../../import/types';
import { answersOf, readCellDate } from './document/dates';
import { blockFromTsv, type Block } from './document/blocks';
import type { Column } from './document/cells';
import { COLUMNS } from './document/columns';
import { fieldsOf, type ListName } from './document/document';
import type { CellPlace } from './document/history';
import * as operations from './document/operations';
import type { RowRange } from './document/operations';
import type { Reading } from '../../import/dates/readDate';
import type { Editor } from './editor.svelte';

/** A cell by its position. The row after the last one is empty: what is written there is added. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all ends included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A date that can be read in two ways, and waits for an answer at its cell. */
export interface DateQuestion {
  readonly cell: Cell;
  readonly text: string;
  readonly readings: readonly Reading[];
}

/** The table of one list: where the person is in it, and what they do there. */
export class Grid {
  /** The cell with the focus, and the one from which a block is selected. */
  active: Cell = $state.raw({ row: 0, column: 0 });
  anchor: Cell = $state.raw({ row: 0, column: 0 });
  /** What an edit starts from; null while no cell is edited. */
  editing: string | null = $state(null);
  question: DateQuestion | null = $state.raw(null);
  sorted: { readonly column: string; readonly direction: 'ascending' | 'descending' } | null = $state.raw(null);

  readonly columns: readonly Column[];
  readonly count: number = $derived.by(() => this.editor.document.lists[this.list].length);
  readonly range: CellRange = $derived.by(() => ({
    top: Math.min(this.active.row, this.anchor.row),
    bottom: Math.max(this.active.row, this.anchor.row),
    left: Math.min(this.active.column, this.anchor.column),
    right: Math.max(this.active.column, this.anchor.column),
  }));

  constructor(
    readonly editor: Editor,
    readonly list: ListName,
  ) {
    this.columns = COLUMNS[list];
  }

  entry(row: number): JsonObject {
    const found = this.editor.document.lists[this.list][row];
    return found ? fieldsOf(found) : {};
  }

  text(row: number, column: Column): string {
    return row < this.count ? column.text(this.entry(row), this.editor.context) : '';
  }

  columnAt({ column }: Cell): Column {
    return this.columns[column] ?? this.columns[0]!;
  }

  /** Moves to a cell; with `extend`, what was selected from stays. */
  moveTo(cell: Cell, extend = false): void {
    const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
    this.active = { row: within(cell.row, this.count), column: within(cell.column, this.columns.length - 1) };
    if (!extend) this.anchor = this.active;
    this.question = null;
  }

  moveBy(rows: number, columns: number, extend = false): void {
    this.moveTo({ row: this.active.row + rows, column: this.active.column + columns }, extend);
  }

  /** Goes to where a change was made, in this table. */
  goTo({ row, column }: Pick<CellPlace, 'row' | 'column'>): void {
    const at = this.columns.findIndex(({ id }) => id === column);
    this.moveTo({ row, column: Math.max(0, at) });
  }

  /** Edits the active cell: its own text, or one that replaces it. */
  startEdit(text?: string): void {
    this.question = null;
    this.editing = text ?? this.columnAt(this.active).edit(this.entry(this.active.row), this.editor.context);
  }

  cancelEdit(): void {
    this.editing = null;
  }

  /** Writes what was edited. A date with two readings asks, and the focus stays at it. */
  commit(text: string): void {
    this.editing = null;
    const { active } = this;
    const column = this.columnAt(active);
    this.write([{ row: active.row, column: column.id, text }]);
    if (column.type !== 'date') return;
    const known = column.edit(this.entry(active.row), this.editor.context);
    if (known === text.trim()) this.ask(active);
  }

  /** Asks at a cell which of several dates its text is. Says whether there is anything to ask. */
  ask(cell: Cell): boolean {
    const column = this.columnAt(cell);
    if (column.type !== 'date' || cell.row >= this.count) return false;
    const text = column.edit(this.entry(cell.row), this.editor.context);
    const date = readCellDate(text, this.editor.answers);
    const isOpen = date.type === 'ambiguous' && this.entry(cell.row)[column.fields[0]!] !== text;
    const isPlain = date.type === 'ambiguous' && column.fields.length === 1;
    if (date.type !== 'ambiguous' || !(isOpen || isPlain)) return false;
    this.question = { cell, text, readings: date.readings };
    return true;
  }

  /** Takes an answer: for this cell, and for all drafts that leave the same question open. */
  answer(reading: Reading | null): void {
    const asked = this.question;
    this.question = null;
    if (!asked || !reading) return;
    const { id: column, fields } = this.columnAt(asked.cell);
    const { editor } = this;
    const { row } = asked.cell;
    // The text with its answer, since -0044 has two meanings in the format's own words too.
    const text = fields.length > 1 ? asked.text : reading.edtf;
    const wording = { ...editor.wording, answers: { ...editor.answers, ...reading.answers[0] } };
    const edits = [{ row, column, text }];
    editor.change(operations.writeCells(editor.document, this.list, edits, wording), { list: this.list, row, column });
    const answers = answersOf(reading, asked.readings);
    if (Object.keys(answers).length > 0) this.editor.answer(answers);
  }

  private get place(): CellPlace {
    return { list: this.list, row: this.active.row, column: this.columnAt(this.active).id };
  }

  private write(edits: readonly operations.CellEdit[], place: CellPlace = this.place): void {
    const { editor } = this;
    editor.change(operations.writeCells(editor.document, this.list, edits, editor.wording), place);
  }

  /** The selected cells as texts for other programs. */
  copy(): Block {
    const { top, bottom, left, right } = this.range;
    const { context } = this.editor;
    const columns = this.columns.slice(left, right + 1);
    return Array.from({ length: Math.min(bottom, this.count - 1) - top + 1 }, (_, i) => {
      const entry = this.entry(top + i);
      return columns.map((column) => (column.copy ?? column.edit)(entry, context));
    });
  }

  /** Writes a block from the clipboard, from the upper left cell of the selection. A single cell fills the whole selection. */
  paste(text: string): void {
    const block = blockFromTsv(text);
    const { top, bottom, left, right } = this.range;
    const single = block.length === 1 && block[0]!.length === 1 ? block[0]![0]! : null;
    const height = single === null ? block.length : bottom - top + 1;
    const width = single === null ? Math.max(0, ...block.map((row) => row.length)) : right - left + 1;
    const edits = Array.from({ length: height }, (_, r) =>
      this.columns.slice(left, left + width).flatMap((column, c) => {
        const cell = single ?? block[r]?.[c];
        return cell === undefined ? [] : [{ row: top + r, column: column.id, text: cell }];
      }),
    ).flat();
    this.write(edits, { ...this.place, row: top, column: this.columns[left]!.id });
    this.anchor = { row: top, column: left };
    this.active = {
      row: Math.min(top + height - 1, this.count),
      column: Math.min(left + width - 1, this.columns.length - 1),
    };
    if (height * width > 1) this.editor.notice = this.editor.words.editor.pasted(height, width);
  }

  /** Empties the selected cells. */
  clear(): void {
    const { top, bottom, left, right } = this.range;
    const columns = this.columns.slice(left, right + 1);
    const rows = Array.from({ length: Math.min(bottom, this.count - 1) - top + 1 }, (_, i) => top + i);
    this.write(rows.flatMap((row) => columns.map(({ id }) => ({ row, column: id, text: '' }))));
  }

  fillDown(): void {
    const { top, bottom, left, right } = this.range;
    // Of a single cell, the one above it is taken, as spreadsheets do.
    const from = top === bottom ? top - 1 : top;
    if (from < 0) return;
    const columns = this.columns.slice(left, right + 1).map(({ id }) => id);
    const { editor } = this;
    const rows = { from, to: bottom };
    editor.change(operations.fillDown(editor.document, this.list, rows, columns, editor.wording), this.place);
  }

  private get rows(): RowRange {
    return { from: this.range.top, to: Math.min(this.range.bottom, this.count - 1) };
  }

  /** Adds an empty row at the end, or above the selection. */
  addRow(isAbove = false): void {
    const { editor } = this;
    const at = isAbove ? this.range.top : this.count;
    const place = { ...this.place, row: at };
    editor.change(operations.insertRows(editor.document, this.list, at, 1, editor.wording), place);
    this.moveTo({ row: at, column: 0 });
  }

  duplicate(): void {
    const { editor, rows } = this;
    if (rows.to < rows.from) return;
    editor.change(operations.duplicateRows(editor.document, this.list, rows, editor.wording), this.place);
    this.moveTo({ row: rows.to + 1, column: this.active.column });
  }

  deleteRows(): void {
    const { editor, rows } = this;
    if (rows.to < rows.from) return;
    const { document, kept } = operations.deleteRows(editor.document, this.list, rows, editor.wording);
    const place = this.place;
    editor.change(document, place);
    const { deleted, kept: stays } = editor.words.editor;
    const gone = rows.to - rows.from + 1 - kept;
    editor.notice = [...(gone > 0 ? [deleted(gone)] : []), ...(kept > 0 ? [stays(kept)] : [])].join(' ');
    this.moveTo({ row: rows.from, column: this.active.column });
  }

  /** Sorts by a column; the other way round if it is sorted by it already. */
  sort(column: string, direction?: 'ascending' | 'descending'): void {
    const { editor } = this;
    const isUp = this.sorted?.column === column && this.sorted.direction === 'ascending';
    const to = direction ?? (isUp ? 'descending' : 'ascending');
    editor.change(operations.sortRows(editor.document, this.list, column, to, editor.context), this.place);
    this.sorted = { column, direction: to };
  }

  /** The cells that contain a text, from top to bottom. */
  find(text: string): Cell[] {
    const lower = text.trim().toLowerCase();
    if (lower === '') return [];
    const { context } = this.editor;
    return this.editor.document.lists[this.list].flatMap((row, r) =>
      this.columns.flatMap((column, c) =>
        column.text(fieldsOf(row), context).toLowerCase().includes(lower) ? [{ row: r, column: c }] : [],
      ),
    );
  }
}
