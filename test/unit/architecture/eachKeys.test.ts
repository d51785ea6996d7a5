import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * Svelte throws when two items of a list have the same key, and the component then shows nothing. A file may say anything twice, so a
 * key is the position, one of a fixed list of our own, or one of the expressions below, each with the reason why it is unique.
 */
const UNIQUE: Readonly<Record<string, string>> = {
  'FilterPanel.svelte field': 'the fields of a filter',
  'KindOptions.svelte family.family': 'one group for each family',
  // `key={…}` of a paged list.
  'Paged.svelte key ? key(item) : at': 'a key of those below',
  'MeasureChoices.svelte measure': 'a map by measure',
  'ClaimsView.svelte claims.measure': 'filterKnown removes duplicates',
  'ClaimsView.svelte panel.measure': 'filterKnown removes duplicates',
  'ActiveFilters.svelte `${chip.field} ${chip.id}`': 'filterKnown removes duplicates',
  'FilterOptions.svelte option.id': 'ids of the table, which are a set',
  'TreatiesView.svelte history.treaty.id': 'the validator rejects a second treaty of an id',
  'Appendix.svelte history.treaty.id': 'the validator rejects a second treaty of an id',
  'Ratifications.svelte row.party.id': 'a set of parties',
  'Sources.svelte source.number': 'numbered in order',
  'EventBody.svelte comparison.measure': 'a map by measure',
  'Controls.svelte mode': 'views of our own',
  'Legend.svelte look.id': 'looks of our own',
  'StoryBar.svelte story': 'an object of the file is no other',
  'Stories.svelte number': 'numbered in order',
  'Ratifications.svelte treaty.id': 'the validator rejects a second treaty of an id',
  'Ratifications.svelte tick': 'ascending numbers',
  'SearchResults.svelte row': 'rows that match, ascending',
  'ClusterList.svelte row': 'the rows of a cluster',
  'PrintView.svelte row': 'the rows of a view',
  'Outline.svelte row': 'the rows of a view',
  'ConflictingClaims.svelte row': 'the rows of a view',
  'Outline.svelte period.start': 'ascending numbers',
  'Outline.svelte year.key': 'a map by year',
  'Outline.svelte month.key': 'a map by month',
  'PartyStatus.svelte group.state': 'one group for each status',
  'Legend.svelte hue': 'a set of hues',
  'Gallery.svelte shelf.theme': 'a theme of the site',
  'Gallery.svelte timeline.id': 'a folder of the site',
  'DisplayTools.svelte calendar': 'calendars of our own',
  'LanguageMenu.svelte id': 'our languages',
  'Templates.svelte format': 'forms of our own',
  'Templates.svelte example.id': 'examples of our own',
  'DownloadDialog.svelte format': 'formats of our own',
  'DownloadDialog.svelte one': 'choices of our own',
  'DownloadDialog.svelte count': 'numbers of our own',
  'PaperList.svelte group.key': 'a map by year',
  'PaperList.svelte row': 'the rows of a view',
  'PaperList.svelte source.number': 'numbered in order',
  'Radios.svelte one': 'choices of our own',
  'TimelineSelect.svelte id': 'a folder of the site',
  'Zoom.svelte name': 'buttons of our own',
  'VerticalPicture.svelte name': 'buttons of our own',
  'LinksLegend.svelte name': 'arrowheads of our own',
  'LinksLegend.svelte line': 'line styles of our own',
  'YourTimelines.svelte one.id': 'a key of the database',
  'Drafts.svelte draft.row': 'a draft is made of one row',
  'LaneOptions.svelte lanes': 'arrangements of our own',
  'DateQuestion.svelte reading.edtf': 'readings are a map by date',
  'Field.svelte reading.edtf': 'readings are a map by date',
  'EditorView.svelte list': 'tables of our own',
  'EventForm.svelte column.id': 'columns of our own',
  'Grid.svelte column.id': 'columns of our own',
  'Grid.svelte row': 'ascending numbers',
  'LinkFields.svelte column.id': 'columns of our own',
  'ListFields.svelte column.id': 'columns of our own',
  'SourceFields.svelte column.id': 'columns of our own',
  'TextFields.svelte tag': 'a set of languages',
};

/** The key of a paged list, as a function of an item. */
const PAGED = / key=\{\([^=]*\) => (`[^`]*`|[\w.]+)\}/g;
/** `{#each list as item, index (key)}`, where the item may be a pattern. */
const EACH =
  /\{#each\s+([^\n]*?)\s+as\s+((?:\{[^}]*\}|\w+))(?:,\s*(\w+))?\s*(?:\(((?:[^()`]|`[^`]*`|\([^()]*\))*)\))?\}/g;
/** A list that is written out, and those of constants. */
const FIXED = /^(?:\[.*\] as const|\[[^\]]*\](?: as const)?|[A-Z]+(?:\..*)?)$/;

const svelteFiles = readdirSync(new URL('../../../src/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
}).filter((file) => file.endsWith('.svelte'));

it('no list is keyed by what a file may say twice', () => {
  const wrong = svelteFiles.flatMap((file) => {
    const text = readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8');
    const name = file.slice(file.lastIndexOf('/') + 1);
    const found = [...text.matchAll(EACH)];
    // A list that the pattern does not see would go unchecked.
    const count = text.split('{#each').length - 1;
    const unseen = found.length === count ? [] : [`${name}: ${String(count - found.length)} lists are not understood`];
    const keys = found.flatMap(([, list = '', item, index, key]) =>
      key === undefined || key === index || key === 'feature' || (FIXED.test(list) && key === item)
        ? []
        : [`${name} ${key}`],
    );
    keys.push(...[...text.matchAll(PAGED)].map(([, key = '']) => `${name} ${key}`));
    return [...unseen, ...keys.filter((key) => !(key in UNIQUE))];
  });
  expect(wrong).toEqual([]);
});
