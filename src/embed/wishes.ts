import { spanFromEdtf } from '../time/link';
import type { Action } from '../view/actions';
import { LANES } from '../view/state';
import { sensible, type Names } from './known';

/** The attributes that say what is looked at. All may change at any time. */
export const WISHES = ['shown', 'kinds', 'actors', 'lanes', 'lang'] as const;
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
  switch (name) {
    case 'shown':
      return shown(text);
    case 'kinds':
    case 'actors': {
      const ids = sensible(listed(text ?? ''), names[name]);
      return ids && { type: 'filter', filter: { [name]: ids } };
    }
    case 'lanes': {
      const lanes = LANES.find((each) => each === (text ?? 'actor').trim());
      return lanes ? { type: 'lanes', lanes } : null;
    }
    case 'lang':
      return text ? { type: 'lang', lang: text } : null;
  }
}

function shown(text: string | null): Action | null {
  if (text === null) return { type: 'fit' };
  const span = spanFromEdtf(text.trim());
  return span.ok ? { type: 'show', span: span.value } : null;
}
