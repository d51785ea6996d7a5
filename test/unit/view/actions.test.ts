import { describe, expect, it } from 'vitest';
import { DAY, instant, utc } from '../../../src/time/instant';
import { historyOf, applyAction, type Action } from '../../../src/view/actions';
import { EVERYTHING } from '../../../src/view/state';
import { limits, span, view } from './fixtures';

const after = (...actions: Action[]): typeof view =>
  actions.reduce((seen, action) => applyAction(seen, action, limits), view);

describe('moving', () => {
  it('pans by milliseconds', () => {
    expect(after({ type: 'pan', by: -DAY }).shown).toEqual(span(utc(2022) - DAY, utc(2024) - DAY));
  });

  it('zooms around an instant, which stays where it is', () => {
    expect(after({ type: 'zoom', at: utc(2022), factor: 2 }).shown).toEqual(span(utc(2022), utc(2022) + 365 * DAY));
    expect(after({ type: 'zoom', at: utc(2024), factor: 0.5 }).shown.to).toBe(utc(2024));
  });

  it('stops at ten minutes, still around the instant', () => {
    const { shown } = after({ type: 'zoom', at: utc(2023), factor: 1e9 });
    expect(shown.to - shown.from).toBe(600_000);
    expect(utc(2023) - shown.from).toBeCloseTo(300_000, -2);
  });

  it('does not pan where it cannot zoom further', () => {
    const close = after({ type: 'zoom', at: utc(2023), factor: 1e9 });
    expect(applyAction(close, { type: 'zoom', at: close.shown.from, factor: 2 }, limits)).toBe(close);
  });

  it('stops at three times the extent of the file', () => {
    const { shown } = after({ type: 'zoom', at: utc(2023), factor: 1e-9 });
    expect(shown.to - shown.from).toBe(3 * (utc(2026) - utc(2020)));
  });

  it('keeps the middle of the view within the file', () => {
    const { shown } = after({ type: 'pan', by: 1e15 });
    expect((shown.from + shown.to) / 2).toBe(utc(2026));
    expect(shown.to - shown.from).toBe(utc(2024) - utc(2022));
  });

  it('shows a span', () => {
    expect(after({ type: 'show', span: span(utc(2023), utc(2023, 2)) }).shown).toEqual(span(utc(2023), utc(2023, 2)));
  });

  it('widens a span that is too short around its middle', () => {
    const noon = utc(2023) + DAY / 2;
    expect(after({ type: 'show', span: span(noon, noon) }).shown).toEqual(span(noon - 300_000, noon + 300_000));
  });

  it('fits the whole file with a margin', () => {
    const { shown } = after({ type: 'fit' });
    expect(shown.from).toBeLessThan(utc(2020));
    expect(shown.to).toBeGreaterThan(utc(2026));
    expect(shown.to - shown.from).toBeLessThan(1.1 * (utc(2026) - utc(2020)));
  });

  it('keeps to whole milliseconds', () => {
    const { shown } = after({ type: 'pan', by: 0.4 }, { type: 'zoom', at: instant(utc(2023) + 1), factor: 1.1 });
    expect([Number.isInteger(shown.from), Number.isInteger(shown.to)]).toEqual([true, true]);
  });
});

describe('selecting', () => {
  it('toggles a value of a filter', () => {
    const chosen = after({ type: 'toggle', field: 'kinds', id: 'a' }, { type: 'toggle', field: 'kinds', id: 'b' });
    expect(chosen.filter.kinds).toEqual(['a', 'b']);
    expect(applyAction(chosen, { type: 'toggle', field: 'kinds', id: 'a' }, limits).filter.kinds).toEqual(['b']);
  });

  it('sets whole fields and keeps the others', () => {
    const set = after(
      { type: 'query', text: 'x' },
      { type: 'filter', filter: { status: ['claimed'], claimants: ['nis'] } },
    );
    expect(set.filter).toEqual({ ...EVERYTHING, query: 'x', status: ['claimed'], claimants: ['nis'] });
  });

  it('clears one field, or all', () => {
    const full = after({ type: 'filter', filter: { kinds: ['a'], query: 'x' } });
    expect(applyAction(full, { type: 'clear', field: 'query' }, limits).filter).toEqual({
      ...EVERYTHING,
      kinds: ['a'],
    });
    expect(applyAction(full, { type: 'clear' }, limits).filter).toEqual(EVERYTHING);
  });

  it('opens and closes an event', () => {
    expect(after({ type: 'select', id: 'e' }).selected).toBe('e');
    expect(after({ type: 'select', id: 'e' }, { type: 'close' }).selected).toBeNull();
  });

  it('sets lanes, view mode and language', () => {
    const set = after(
      { type: 'lanes', lanes: 'kind' },
      { type: 'view-mode', viewMode: 'outline' },
      { type: 'lang', lang: 'de' },
    );
    expect(set).toEqual({ ...view, lanes: 'kind', viewMode: 'outline', lang: 'de' });
  });
});

describe('a story', () => {
  it('begins in the picture, and closes what was open', () => {
    const outline = after({ type: 'select', id: 'e' }, { type: 'view-mode', viewMode: 'outline' });
    expect(applyAction(outline, { type: 'story', story: 'rise', step: 2 }, limits)).toEqual({
      ...view,
      ...{ story: 'rise', step: 2 },
    });
  });

  it('goes on in the view that the reader chose', () => {
    const { viewMode, step } = after(
      { type: 'story', story: 'rise', step: 1 },
      { type: 'view-mode', viewMode: 'outline' },
      { type: 'story', story: 'rise', step: 2 },
    );
    expect([viewMode, step]).toEqual(['outline', 2]);
  });

  it('closes', () => {
    expect(after({ type: 'story', story: 'rise', step: 2 }, { type: 'story', story: null, step: 1 })).toEqual(view);
  });
});

describe('an action that changes nothing returns the same view:', () => {
  it.each<Action>([
    { type: 'pan', by: 0 },
    { type: 'show', span: { ...view.shown } },
    { type: 'close' },
    { type: 'clear' },
    { type: 'query', text: '' },
    { type: 'filter', filter: { kinds: [] } },
    { type: 'lanes', lanes: 'actor' },
    { type: 'lang', lang: 'en' },
    { type: 'story', story: null, step: 1 },
  ])('%j', (action) => {
    expect(applyAction(view, action, limits)).toBe(view);
  });
});

describe('in the history', () => {
  it.each<Action>([
    { type: 'pan', by: 1 },
    { type: 'zoom', at: utc(2023), factor: 2 },
    { type: 'fit' },
    { type: 'query', text: 'x' },
  ])('%j replaces an entry', (action) => {
    expect(historyOf(action)).toBe('replace');
  });

  it.each<Action>([
    { type: 'select', id: 'e' },
    { type: 'close' },
    { type: 'toggle', field: 'claimants', id: 'x' },
    { type: 'clear' },
    { type: 'lang', lang: 'de' },
    { type: 'story', story: 'rise', step: 2 },
  ])('%j adds an entry', (action) => {
    expect(historyOf(action)).toBe('push');
  });
});
