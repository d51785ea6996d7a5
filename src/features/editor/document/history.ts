import { LIST_NAMES, type ListName, type Row, type TimelineDocument } from './document';

/** Rows of a list that others took the place of. */
interface Splice {
  readonly list: ListName;
  readonly at: number;
  readonly removed: readonly Row[];
  readonly inserted: readonly Row[];
}

/** The cell at which a change was made: there it is shown again when it is undone. */
export interface CellPlace {
  readonly list: ListName;
  readonly row: number;
  readonly column: string;
}

/** One change, in both directions. It holds what differs and nothing else, so that a history may be as long as a session. */
interface Step {
  readonly fields: readonly [before: TimelineDocument['fields'], after: TimelineDocument['fields']];
  readonly nextKey: readonly [before: number, after: number];
  readonly splices: readonly Splice[];
  readonly place: CellPlace | null;
}

/** A stack that shares all but its top with the one it was made from. */
type Stack = { readonly top: Step; readonly rest: Stack } | null;

/** A document with all its changes. Immutable. */
export interface History {
  readonly document: TimelineDocument;
  readonly past: Stack;
  readonly future: Stack;
}

export function startHistory(document: TimelineDocument): History {
  return { document, past: null, future: null };
}

/** Adds a change. What had been undone before can no longer be redone. A document that is the same is no change. */
export function record(history: History, document: TimelineDocument, place: CellPlace | null = null): History {
  const step = compare(history.document, document, place);
  return step ? { document, past: { top: step, rest: history.past }, future: null } : history;
}

export function undo(history: History): History {
  const { past, document, future } = history;
  if (!past) return history;
  return { document: apply(document, past.top, true), past: past.rest, future: { top: past.top, rest: future } };
}

export function redo(history: History): History {
  const { past, document, future } = history;
  if (!future) return history;
  return { document: apply(document, future.top, false), past: { top: future.top, rest: past }, future: future.rest };
}

/** What differs between two documents; null if nothing does. */
function compare(before: TimelineDocument, after: TimelineDocument, place: CellPlace | null): Step | null {
  const splices = LIST_NAMES.flatMap((list) => spliceOf(list, before.lists[list], after.lists[list]) ?? []);
  if (splices.length === 0 && before.fields === after.fields) return null;
  return {
    fields: [before.fields, after.fields],
    nextKey: [before.nextKey, after.nextKey],
    splices,
    place,
  };
}

/** Rows are compared by identity, from both ends. */
function spliceOf(list: ListName, before: readonly Row[], after: readonly Row[]): Splice | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  let end = 0;
  while (end < shorter - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const removed = before.slice(at, before.length - end);
  const inserted = after.slice(at, after.length - end);
  return removed.length + inserted.length > 0 ? { list, at, removed, inserted } : null;
}

function apply(document: TimelineDocument, step: Step, backwards: boolean): TimelineDocument {
  const side = backwards ? 0 : 1;
  const lists = { ...document.lists };
  for (const { list, at, removed, inserted } of step.splices) {
    const [out, into] = backwards ? [inserted, removed] : [removed, inserted];
    lists[list] = lists[list].toSpliced(at, out.length, ...into);
  }
  return { fields: step.fields[side], lists, nextKey: step.nextKey[side] };
}
