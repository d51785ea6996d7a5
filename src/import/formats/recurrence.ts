import ICAL from 'ical.js';
import type { ImportContext } from '../context';
import { LIMITS } from '../limits';

/** The longest interval between two occurrences, in units of the rule. The library counts through them one by one. */
const MAX_INTERVAL = 1000;

/**
 * When an entry of a calendar takes place: once, or at each occurrence of its rule up to the limit. Rules that may have no further
 * occurrence, such as every 30 February, would keep the library searching for ever; of these only the first one is read, and said.
 */
export function occurrencesOf(
  entry: ICAL.Component,
  start: ICAL.Time,
  row: number,
  { notes }: ImportContext,
): readonly ICAL.Time[] {
  if (!['rrule', 'rdate'].some((name) => entry.getFirstProperty(name))) return [start];
  if (!entry.getAllProperties('rrule').every((property) => isSafe(property.getFirstValue() as unknown))) {
    notes.add('warning', 'recurrence-unread', {}, { row });
    return [start];
  }
  const times: ICAL.Time[] = [];
  try {
    const expansion = new ICAL.RecurExpansion({ component: entry, dtstart: start });
    for (let next = expansion.next(); next as ICAL.Time | null; next = expansion.next()) {
      if (times.length === LIMITS.occurrences) {
        notes.add('warning', 'recurrence-capped', { limit: LIMITS.occurrences }, { row });
        return times;
      }
      times.push(next.clone());
    }
  } catch {
    notes.add('warning', 'recurrence-unread', {}, { row });
    return [start];
  }
  notes.add('info', 'recurrence', { count: times.length }, { row });
  return times;
}

/** The parts of a rule, by its frequency, with which each step finds an occurrence before long. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  DAILY: [],
  WEEKLY: ['BYDAY'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY'],
  YEARLY: ['BYMONTH', 'BYMONTHDAY', 'BYDAY'],
};

function isSafe(rule: unknown): boolean {
  if (!(rule instanceof ICAL.Recur)) return false;
  const { freq, interval } = rule;
  const parts = rule.parts as Readonly<Record<string, readonly (string | number)[]>>;
  const allowed = PARTS[freq];
  const names = Object.keys(parts);
  // Two conditions at once may exclude each other: Friday the 13th is rare, 31 June does not exist.
  const exclusive = names.filter((name) => name !== 'BYMONTH');
  return (
    allowed !== undefined &&
    interval <= MAX_INTERVAL &&
    names.every((name) => allowed.includes(name)) &&
    exclusive.length <= 1 &&
    (parts['BYMONTHDAY'] ?? []).every((day) => Math.abs(+day) >= 1 && Math.abs(+day) <= 28) &&
    (parts['BYDAY'] ?? []).every((day) => /^(?:[+-]?[1-4])?[A-Z]{2}$/.test(String(day)))
  );
}
