import { checkOf } from './check';
import { isRecord, type Desk } from './desk';
import { RULES } from './rules';
import { EventSchema } from './schema';
import type { EventDraft } from './types';
import { isId } from './strings';
import { BAD, wrongType } from './verdict';

/** Events in a slice: a few milliseconds on a slow laptop. */
const SLICE = 500;

const check = checkOf(EventSchema, 'event', RULES);

/** Reads events one by one, each on its own; a bad one is left out. Steps give the number read so far. */
export function* readEvents(list: unknown, desk: Desk): Generator<number, EventDraft[], undefined> {
  const events: EventDraft[] = [];
  const renamed: [number, EventDraft][] = [];
  if (!Array.isArray(list)) {
    if (list !== undefined) at(desk, ['events'], () => wrongType(list, 'list', 'nothing', desk));
    return events;
  }
  for (let i = 0; i < list.length; i++) {
    const event = at(desk, ['events', i], () => readEvent(list[i], desk));
    if (event) events.push(event);
    if (event?.formerIds) renamed.push([i, event]);
    if (i % SLICE === SLICE - 1) yield i + 1;
  }
  for (const [i, event] of renamed) noteFormer(i, event, desk);
  return events;
}

function readEvent(value: unknown, desk: Desk): EventDraft | null {
  const id = isRecord(value) && typeof value['id'] === 'string' ? value['id'] : '';
  desk.about = isId(id) ? id : '';
  desk.moved = [];
  const event = check(value, desk);
  desk.about = '';
  if (event !== BAD && !isRepeated(id, desk)) {
    desk.eventIds.add(id);
    return event as EventDraft;
  }
  desk.leftOut.add(id);
  for (const source of desk.moved) desk.sources.delete(source);
  return null;
}

function isRepeated(id: string, desk: Desk): boolean {
  if (!desk.eventIds.has(id)) return false;
  at(desk, ['id'], () => {
    desk.notes.error('duplicate-id', id, { left: 'event' });
  });
  return true;
}

/** A former id may stand for one event only, and never for another that still has it. */
function noteFormer(i: number, { id, formerIds = [] }: EventDraft, desk: Desk): void {
  for (const former of formerIds) {
    const owner = desk.eventIds.has(former) ? former : desk.former.get(former);
    if (owner === undefined) desk.former.set(former, id);
    else if (owner !== id || former === id)
      at(desk, ['events', i, 'formerIds'], () => {
        desk.notes.warning('former-id-taken', former, { id: owner });
      });
  }
}

/** Does something with the path of the notes set to a place below the present one. */
function at<T>({ notes }: Desk, steps: readonly (string | number)[], act: () => T): T {
  notes.path.push(...steps);
  const result = act();
  notes.path.length -= steps.length;
  return result;
}
