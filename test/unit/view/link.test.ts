import { describe, expect, it } from 'vitest';
import { utc } from '../../../src/time/instant';
import { buildTable } from '../../../src/model/build';
import { knownOf } from '../../../src/view/known';
import { fromLink, toLink } from '../../../src/view/link';
import { EVERYTHING, type ViewState } from '../../../src/view/state';
import { draft, file } from '../model/made';
import { known, limits, span, view } from './made';

const other: ViewState = {
  shown: span(utc(2024, 6), utc(2025)),
  lanes: 'kind',
  filter: { kinds: ['test', 'talk'], actors: ['PRK'], status: ['claimed'], by: ['nis'], query: 'Größe & 50 %' },
  selected: 'event-7',
  form: 'outline',
  ties: 'all',
  on: '2019-02-01',
  measures: ['week', 'killed'],
  lang: 'de',
};
const LINK =
  't=2024-06/2024-12&kind=test,talk&actor=PRK&status=claimed&by=nis&q=Gr%C3%B6%C3%9Fe%20%26%2050%20%25&e=event-7&lanes=kind&lang=de&as=outline&measure=week,killed&ties=all&on=2019-02-01';

describe('a link', () => {
  it('holds every field of the view', () => {
    expect(toLink(other, view)).toBe(LINK);
    expect(fromLink(LINK, view, known)).toEqual(other);
    expect(fromLink(`#${LINK}`, view, known)).toEqual(other);
  });

  it('holds nothing, where nothing differs', () => {
    expect(toLink(view, view)).toBe('');
  });

  it('holds only what differs', () => {
    expect(toLink({ ...view, lang: 'de' }, view)).toBe('lang=de');
  });

  it('says what a reader took away', () => {
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

  it('holds exact instants, where the view does not begin and end with days', () => {
    const exact = { ...view, shown: span(utc(2024, 6) + 1234, utc(2024, 7) + 600_001) };
    expect(toLink(exact, view)).toBe('t=2024-06-01T00:00:01.234Z/2024-07-01T00:10:00.001Z');
    expect(fromLink(toLink(exact, view), view, known)).toEqual(exact);
  });
});

describe('nonsense changes nothing:', () => {
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
    'as=claim',
    'e=nobody',
    'lanes=maps',
    'lanes=constructor',
    'lang=xx',
    'as=film',
    'ties=none',
    'on=2019-02-30',
    'on=2019-02',
    'on=2019-02-01~',
    'a-plain-anchor',
    '=&&==',
    'kind',
    'kinds=test',
    'x.kind=test',
    '__proto__=x',
  ])('%j', (hash) => {
    expect(fromLink(hash, view, known)).toBe(view);
  });

  it('what makes sense beside it holds', () => {
    expect(fromLink('t=nonsense&kind=none,talk,talk&lang=de', view, known)).toEqual({
      ...view,
      lang: 'de',
      filter: { ...EVERYTHING, kinds: ['talk'] },
    });
  });

  it('of what comes twice the first holds', () => {
    expect(fromLink('lang=de&lang=en', view, known).lang).toBe('de');
  });

  it('a span beyond the file is brought back to it', () => {
    const { shown } = fromLink('t=1800/1801', view, known);
    expect((shown.from + shown.to) / 2).toBe(limits.extent.from);
  });
});

describe('an event is found', () => {
  it('by a former id, and then has its present one', () => {
    expect(fromLink('e=former', view, known).selected).toBe('present');
  });

  it('in a table by what it was once called', () => {
    const table = buildTable(file([draft('now', '2024', { kinds: ['k'], formerIds: ['then'] })]));
    expect(fromLink('e=then&kind=k', view, knownOf(table, ['en'], limits))).toMatchObject({
      selected: 'now',
      filter: { kinds: ['k'] },
    });
    expect(fromLink('e=never', view, knownOf(table, ['en'], limits))).toBe(view);
  });
});

describe('in an address that others use', () => {
  const german = { ...view, lang: 'de' };

  it('what is not ours stays as it is, in its place', () => {
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

  it('one timeline takes back its own part alone', () => {
    expect(toLink(view, view, { key: 'x', hash: 'x.lang=de&y.lanes=none&lang=de' })).toBe('y.lanes=none&lang=de');
  });
});
