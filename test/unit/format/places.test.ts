import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/format/formatIssue';
import { en } from '../../../src/format/messages/en';
import { readTimelineValue } from '../../../src/format/read';
import { writeTimeline } from '../../../src/format/write';
import { schemaErrors } from '../../schema/schemaErrors';

const PLACES = [
  { id: 'pyongyang', name: { en: 'Pyongyang', de: 'Pjöngjang' }, lat: 39.019, lon: 125.753, country: 'PRK' },
  { id: 'seoul', name: 'Seoul', precision: 'exact' },
];
const event = (more: object): object => ({ id: 'a', when: '2024', title: 'A', ...more });
const file = (more: object, places: unknown = PLACES): object => ({
  format: 1,
  title: 'T',
  actors: [{ id: 'A' }],
  places,
  events: [event(more)],
});
const issuesOf = (value: object): string[] =>
  readTimelineValue(value).issues.map((issue) => `${issue.at} ${formatIssue(issue, en)}`);

describe('a place that is written once', () => {
  const value = file({
    place: 'pyongyang',
    about: ['seoul', { name: 'Kursk' }],
    claims: [
      { by: 'A', place: 'seoul' },
      { by: 'A', place: { name: 'Kursk', lat: 51.7, lon: 36.2 } },
    ],
  });
  const { file: read, issues } = readTimelineValue(value);

  it('is valid, also by the schema', () => {
    expect(issues).toEqual([]);
    expect(schemaErrors(value)).toEqual([]);
  });

  it('stands in the event, its claims and what it is about', () => {
    const [{ place, about, claims }] = read!.events as [(typeof read & {})['events'][number]];
    expect(place).toEqual(PLACES[0]);
    expect(about).toEqual([PLACES[1], { name: 'Kursk' }]);
    expect(claims.map((claim) => claim.place?.name)).toEqual(['Seoul', 'Kursk']);
  });

  it('is written by its id again', () => {
    const written = JSON.parse(writeTimeline(read!)) as { places: unknown; events: object[] };
    expect(written.places).toEqual(PLACES);
    expect(written.events).toEqual((value as { events: object[] }).events);
  });
});

describe('an id of a place', () => {
  it('that is misspelt is named with the one that is meant', () => {
    const [issue] = issuesOf(file({ place: 'pyonyang' }));
    expect(issue).toContain('There is no place “pyonyang” in "places". Did you mean');
    expect(issue).toContain('pyongyang');
  });

  it('that is a name leads to how a place is written', () => {
    expect(issuesOf(file({ place: 'Moscow' }))).toEqual([
      expect.stringContaining('A place itself is written as {"name": "Moscow"}.'),
    ]);
  });

  it('that is unknown takes nothing but itself away', () => {
    const { file: read } = readTimelineValue(file({ place: 'gone', about: ['gone', 'seoul'] }));
    expect(read!.events[0]).not.toHaveProperty('place');
    expect(read!.events[0]!.about).toEqual([PLACES[1]]);
  });

  it('belongs to one place', () => {
    const { issues } = readTimelineValue(file({}, [...PLACES, { id: 'seoul', name: 'Other' }]));
    expect(issues.map(({ code }) => code)).toEqual(['duplicate-id']);
  });
});

it('checks the coordinates of a listed place', () => {
  const { file: read, issues } = readTimelineValue(file({ place: 'x' }, [{ id: 'x', name: 'X', lat: 1 }]));
  expect(issues.map(({ code }) => code)).toEqual(['incomplete-coordinates']);
  expect(read!.events[0]!.place).toEqual({ id: 'x', name: 'X' });
});
