import type { Grid } from './grid.svelte';

/** Rows that Page Up and Page Down move by. */
const PAGE = 15;

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/** A key pressed in the table while no cell is edited (ARIA pattern "grid", and what spreadsheets do). Says whether it did anything. */
export function pressInGrid(event: KeyboardEvent, grid: Grid): boolean {
  const { key, shiftKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return pressWithCommand(key.toLowerCase(), shiftKey, grid);
  if (event.altKey) return pressWithAlt(key, grid);
  const move = MOVES[key];
  if (move) grid.moveBy(move[0], move[1], shiftKey);
  else if (key === 'Home') grid.moveTo({ row: grid.active.row, column: 0 }, shiftKey);
  else if (key === 'End') grid.moveTo({ row: grid.active.row, column: grid.columns.length - 1 }, shiftKey);
  else if (key === 'Enter' || key === 'F2') {
    if (!grid.ask(grid.active)) grid.startEdit();
  } else if (key === 'Delete' || key === 'Backspace') grid.clear();
  else if (key === 'Escape' && grid.question) grid.answer(null);
  else if (key === 'Escape') grid.moveTo(grid.active);
  // What an input method or an on-screen keyboard composes begins in the field.
  else if (key === 'Process' || key === 'Unidentified') {
    grid.startEdit('');
    return false;
  } else if (/^.$/u.test(key)) grid.startEdit(key);
  else return false;
  return true;
}

/** Moves the date of an event by a day, month or year, as exact as it is. */
function pressWithAlt(key: string, grid: Grid): boolean {
  const steps = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const { id } = grid.entry(grid.active.row);
  if (steps === undefined || grid.list !== 'events' || typeof id !== 'string') return false;
  grid.editor.moveEvent(id, steps);
  return true;
}

function pressWithCommand(key: string, isShift: boolean, grid: Grid): boolean {
  const { row, column } = grid.active;
  const last = { row: Math.max(0, grid.count - 1), column: grid.columns.length - 1 };
  const jumps: Readonly<Record<string, { row: number; column: number }>> = {
    home: { row: 0, column: 0 },
    end: last,
    arrowup: { row: 0, column },
    arrowdown: { row: last.row, column },
    arrowleft: { row, column: 0 },
    arrowright: { row, column: last.column },
  };
  const jump = jumps[key];
  if (jump) grid.moveTo(jump, isShift);
  else if (key === 'd') grid.fillDown();
  else if (key === 'a') {
    grid.moveTo({ row: 0, column: 0 });
    grid.moveTo(last, true);
  } else return false;
  return true;
}
