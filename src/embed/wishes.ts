import { isDay } from '../time/day';
import { spanFromEdtf } from '../time/link';
import type { Action } from '../view/actions';
import { sensible, type Names } from '../view/known';
import { FORMS, LANES, TIES } from '../view/state';

/** The attributes that say what is looked at. All may change at any time. */
export const WISHES = [
  'shown',
  'kinds',
  'actors',
  'status',
  'by',
  'query',
  'selected',
  'lanes',
  'form',
  'measures',
  'ties',
  'on',
  'lang',
] as const;
export type Wish = (typeof WISHES)[number];

/** Ids as an attribute lists them: `treaty, weapons-test`. */
export function listed(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

/**
 * What an attribute asks for of a file that has these names; without the attribute (`null`), what the file shows by itself.
 * Null for nonsense, which changes nothing, and for no language.
 */
export function wishOf(name: Wish, text: string | null, names: Names): Action | null {
  const ids = (field: keyof Omit<Names, 'resolve'>, action: (ids: string[]) => Action): Action | null => {
    const list = sensible(listed(text ?? ''), names[field]);
    return list && action(list);
  };
  const one = <T extends string>(values: readonly T[], otherwise: T, action: (value: T) => Action): Action | null => {
    const value = values.find((each) => each === (text ?? otherwise).trim());
    return value === undefined ? null : action(value);
  };
  switch (name) {
    case 'shown':
      return shown(text);
    case 'kinds':
    case 'actors':
    case 'status':
    case 'by':
      return ids(name, (list) => ({ type: 'filter', filter: { [name]: list } }));
    case 'measures':
      return ids(name, (measures) => ({ type: 'measures', measures }));
    case 'query':
      return { type: 'query', text: text ?? '' };
    case 'selected':
      return selected(text, names);
    case 'lanes':
      return one(LANES, 'actor', (lanes) => ({ type: 'lanes', lanes }));
    case 'form':
      return one(FORMS, 'picture', (form) => ({ type: 'form', form }));
    case 'ties':
      return one(TIES, 'near', (ties) => ({ type: 'ties', ties }));
    case 'on':
      return text === null || isDay(text) ? { type: 'on', day: text } : null;
    case 'lang':
      return text ? { type: 'lang', lang: text } : null;
  }
}

function shown(text: string | null): Action | null {
  if (text === null) return { type: 'fit' };
  const span = spanFromEdtf(text.trim());
  return span.ok ? { type: 'show', span: span.value } : null;
}

function selected(text: string | null, names: Names): Action | null {
  if (text === null) return { type: 'close' };
  const id = names.resolve(text);
  return id === null ? null : { type: 'select', id };
}
