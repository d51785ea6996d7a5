import { describe, expect, it } from 'vitest';
import { utc } from '../../../src/time/instant';
import { buildTable } from '../../../src/model/buildTable';
import { knownOf } from '../../../src/view/known';
import { fromLink, toLink } from '../../../src/view/link';
import { EVERYTHING, type ViewState } from '../../../src/view/state';
import { draft, file } from '../model/fixtures';
import { known, limits, span, view } from './fixtures';

const other: ViewState = {
  shown: span(utc(2024, 6), utc(2025)),
  lanes: 'kind',
  filter: {
    kinds: ['test', 'talk'],
    actors: ['PRK'],
    status: ['claimed'],
    claimants: ['nis'],
    query: 'Größe & 50 %',
    filtering: 'highlight',
  },
  selected: 'event-7',
  viewMode: 'outline',
  links: 'all',
  axis: 'rtl',
  calendar: 'hebrew',
  asOfDate: '2019-02-01',
  measures: ['week', 'killed'],
  story: 'rise',
  step: 2,
  lang: 'de',
};
const LINK =
  'story=rise&step=2&t=2024-06/2024-12&kind=test,talk&actor=PRK&status=claimed&claimant=nis&q=Gr%C3%B6%C3%9Fe%20%26%2050%20%25&filtering=highlight&e=event-7&lanes=kind&lang=de&view=outline&measure=week,killed&links=all&axis=rtl&calendar=hebrew&date=2019-02-01';

describe('a link', () => {
  it('holds every field of the view', () => {
    expect(toLink(other, view)).toBe(LINK);
    expect(fromLink(LINK, view, known)).toEqual(other);
    expect(fromLink(`#${LINK}`, view, known)).toEqual(other);
  });

  // People paste links into sentences.
  it.each(['.', ',', ')', ').', '>', '”', '!'])(
    'is read without the end of the sentence it was pasted into: %s',
    (end) => {
      const strict = { ...known, resolve: (id: string) => (id === 'event-7' ? id : null) };
      for (const link of ['e=event-7', 't=2024-06/2024-12', 'view=outline', 'lang=de'])
        expect(fromLink(`#${link}${end}`, view, strict)).toEqual(fromLink(`#${link}`, view, strict));
    },
  );

  it('holds only what differs', () => {
    expect(toLink({ ...view, lang: 'de' }, view)).toBe('lang=de');
  });

  it('contains what a reader cleared', () => {
    expect(
      toLink(
        { ...view, selected: null, filter: EVERYTHING },
        { ...view, selected: 'x', filter: { ...EVERYTHING, kinds: ['test'], query: 'y' } },
      ),
    ).toBe('kind=&q=&e=');
    expect(fromLink('kind=&q=&e=', other, known)).toEqual({
      ...other,
      selected: null,
      filter: { ...other.filter, kinds: [], query: '' },
    });
  });

  it('holds exact instants where the view does not begin and end with days', () => {
    const exact = { ...view, shown: span(utc(2024, 6) + 1234, utc(2024, 7) + 600_001) };
    expect(toLink(exact, view)).toBe('t=2024-06-01T00:00:01.234Z/2024-07-01T00:10:00.001Z');
    expect(fromLink(toLink(exact, view), view, known)).toEqual(exact);
  });
});

it('a view with a lone surrogate in its search still has a link', () => {
  const search = { ...view, filter: { ...EVERYTHING, query: 'a\ud83d' } };
  expect(toLink(search, view)).toBe('q=a%EF%BF%BD');
});

describe('invalid values change nothing:', () => {
  it.each([
    '',
    '#',
    '%%%',
    't=',
    't=nonsense',
    't=2025/2020',
    't=2024/..',
    't=%E0%A4%A',
    'kind=none',
    'kind=toString',
    'actor=,',
    'status=maybe',
    'measure=none',
    'view=claim',
    'e=nobody',
    'lanes=maps',
    'lanes=constructor',
    'lang=xx',
    'view=film',
    'links=none',
    'date=2019-02-30',
    'date=2019-02',
    'date=2019-02-01~',
    'story=gone',
    'story=constructor',
    'step=2',
    'story=gone&step=2',
    'a-plain-anchor',
    '=&&==',
    'kind',
    'kinds=test',
    'x.kind=test',
    '__proto__=x',
  ])('%j', (hash) => {
    expect(fromLink(hash, view, known)).toBe(view);
  });

  it('valid values beside them apply', () => {
    expect(fromLink('t=nonsense&kind=none,talk,talk&lang=de', view, known)).toEqual({
      ...view,
      lang: 'de',
      filter: { ...EVERYTHING, kinds: ['talk'] },
    });
  });

  it('the first of repeated values applies', () => {
    expect(fromLink('lang=de&lang=en', view, known).lang).toBe('de');
  });

  it('a span beyond the file is moved back to it', () => {
    const { shown } = fromLink('t=1800/1801', view, known);
    expect((shown.from + shown.to) / 2).toBe(limits.extent.from);
  });
});

describe('a story in a link', () => {
  it('brings the span of its step', () => {
    expect(fromLink('story=fall', view, known)).toEqual({
      ...view,
      ...{ story: 'fall', step: 1, shown: span(utc(2023, 3), utc(2023, 6)) },
    });
    expect(fromLink('step=1&story=rise', view, known).shown).toEqual(span(utc(2021), utc(2022)));
  });

  it('brings the span of the step before where its own has none', () => {
    expect(fromLink('story=rise&step=3', view, known).shown).toEqual(span(utc(2021), utc(2022)));
  });

  it('leaves the span that the link says itself', () => {
    expect(fromLink('t=2022&story=fall', view, known).shown).toEqual(span(utc(2022), utc(2023)));
  });

  it('opens at its first step where the link names none that it has', () => {
    for (const step of ['&step=2', '&step=0', '&step=x', '&step=1e0', ''])
      expect(fromLink(`story=fall${step}`, view, known)).toMatchObject({ story: 'fall', step: 1 });
  });

  it('is always written with its span, so that a reader who moved on comes back there', () => {
    const moved = { ...view, story: 'fall', step: 1 };
    expect(toLink(moved, view)).toBe('story=fall&t=2022/2023');
    expect(fromLink(toLink(moved, view), view, known)).toEqual(moved);
    expect(toLink(moved, moved)).toBe('');
  });

  it('can be closed though the page opens with it', () => {
    const opened = { ...view, story: 'rise', step: 2 };
    expect(toLink(view, opened)).toBe('story=&step=1&t=2022/2023');
    expect(fromLink('story=&step=1&t=2022/2023', opened, known)).toEqual(view);
  });
});

describe('an event of a link is found', () => {
  it('by a former id, and then has its current one', () => {
    expect(fromLink('e=former', view, known).selected).toBe('present');
  });

  it('in a table by a former id', () => {
    const table = buildTable(file([draft('now', '2024', { kinds: ['k'], formerIds: ['then'] })]));
    expect(fromLink('e=then&kind=k', view, knownOf(table, ['en'], limits))).toMatchObject({
      selected: 'now',
      filter: { kinds: ['k'] },
    });
    expect(fromLink('e=never', view, knownOf(table, ['en'], limits))).toBe(view);
  });
});

describe('in an address that others use too', () => {
  const german = { ...view, lang: 'de' };

  it('foreign parts stay unchanged and in place', () => {
    expect(toLink(german, view, { hash: '#section-2&utm=a%2fb&lang=en&q=old' })).toBe('section-2&utm=a%2fb&lang=de');
  });

  it('a key keeps two timelines apart', () => {
    const one = toLink(german, view, { key: 'x' });
    const both = toLink({ ...view, lanes: 'none' }, view, { key: 'y', hash: one });
    expect(both).toBe('x.lang=de&y.lanes=none');
    expect(fromLink(both, view, known, { key: 'x' })).toEqual(german);
    expect(fromLink(both, view, known, { key: 'y' })).toEqual({ ...view, lanes: 'none' });
    expect(fromLink(both, view, known)).toBe(view);
  });

  it('a timeline removes only its own part', () => {
    expect(toLink(view, view, { key: 'x', hash: 'x.lang=de&y.lanes=none&lang=de' })).toBe('y.lanes=none&lang=de');
  });
});
