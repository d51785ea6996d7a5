import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * A file decides how long its lists are: one event with 30,000 claims, 3,000 treaties or 100,000 actors froze the page for 20 s. Such a list
 * is shown by `Paged.svelte`. Any other `{#each}` is over constants, a slice, or a list below with the reason why it is short.
 */
const SHORT: Readonly<Record<string, string>> = {
  'Paged.svelte shown': 'a page of the list',
  'Controls.svelte modes': 'views of our own',
  'StoryBar.svelte file.stories': 'two nodes for each, made when the menu opens',
  'Faults.svelte all': 'cut at 100, and says so',
  'Chart.svelte features.ready': 'features of our own',
  'Legend.svelte timeline.features.ready': 'features of our own',
  'TimelineView.svelte features.ready': 'features of our own',
  'Legend.svelte looks': 'looks of our own',
  'Legend.svelte contents.shapes': 'shapes of our own',
  'Legend.svelte contents.hues': 'three hues',
  'LanguageMenu.svelte groups': 'languages of our own',
  'LanguageMenu.svelte group': 'languages of our own',
  'DownloadDialog.svelte outputs.formats': 'formats of our own',
  'DownloadDialog.svelte PRINT_FORMS': 'forms of our own',
  'DownloadDialog.svelte POSTER_SHEETS': 'numbers of our own',
  'Paper.svelte sheets': 'eight at most',
  'PaperList.svelte groups': 'groups of the rows that are listed, which are cut off, and that is said',
  'PaperList.svelte group.rows': 'the rows that are listed, which are cut off, and that is said',
  'PaperList.svelte sources': 'printed, of the rows that are listed',
  'Templates.svelte TEMPLATE_FORMATS': 'forms of our own',
  'Gallery.svelte shelves': 'themes of the site',
  'Gallery.svelte shelf.timelines': 'timelines of the site',
  'Subject.svelte facts': 'four',
  'Radios.svelte choices': 'choices of our own',
  'TimelineSelect.svelte timelines': 'timelines of the site',
  'TreatyLegend.svelte STATES.filter((state) => states.has(state))': 'states of our own',
  'TreatyLegend.svelte ACTS.filter((act) => acts.has(act))': 'actions of our own',
  'PartyStatus.svelte groups': 'one for each status',
  'KindOptions.svelte families': 'families of our own',
  'FilterPanel.svelte fieldsOf(chart.table, store.filter)': 'the fields of a filter',
  'ActiveFilters.svelte active': 'what the reader chose',
  'SearchResults.svelte results.found': 'cut off, and says so',
  'LinksLegend.svelte heads': 'arrowheads of our own',
  'LinksLegend.svelte lines': 'line styles of our own',
  'Tooltip.svelte linkLines': 'cut at three, and says so',
  'CountedTooltip.svelte text.titles': 'cut at four, and says so',
  'Outline.svelte periods': 'at most 120',
  'Outline.svelte own': 'rows of the page that is shown',
  'Outline.svelte groups': 'groups of the page that is shown',
  'Outline.svelte year.months': 'twelve months',
  'Claims.svelte claim.kinds': 'cut off by Localizer.names, which says so',
  'ConflictingClaim.svelte claim.kinds': 'cut off by Localizer.names, which says so',
  'Facts.svelte texts': 'cut off by Localizer.first, which says so',
  'EventBody.svelte event.comparisons': 'cut off; the other figures stand with their claims',
  'EventBody.svelte event.corrections': 'cut off by Localizer.first, which says so',
  'Compare.svelte ticks': 'three',
  'Stories.svelte showStories(table, messages, lang)': 'printed, where the reader asks for all details',
  'Stories.svelte steps': 'printed, where the reader asks for all details',
  'Ratifications.svelte shown.treaties': 'the columns of a table, at most six',
  'Ratifications.svelte row.cells': 'the columns of a table, at most six',
  'Columns.svelte examples(index)': 'three',
  'DraftRow.svelte readings': 'the readings of one date',
  'Questions.svelte question.options': 'answers of our own',
  'Report.svelte groups': 'levels of our own',
  'Ratifications.svelte shown.ticks': 'about six',
  'CellField.svelte options': 'cut off at eight',
  'EditorView.svelte LIST_NAMES': 'tables of our own',
  'EventForm.svelte others': 'what the check says of one event',
  'EventForm.svelte EVENT_FIELDS': 'fields of our own',
  'EventForm.svelte PLACE_FIELDS': 'fields of our own',
  'Grid.svelte grid.columns': 'columns of our own',
  'Grid.svelte shown': 'the rows in view',
  'Field.svelte issues': 'what the check says of one field',
  'LinkFields.svelte columnsOf(at)': 'fields of our own',
  'ListFields.svelte columns': 'fields of our own',
  'SourceFields.svelte SOURCE_FIELDS': 'fields of our own',
  'TextFields.svelte langs': 'cut off, and the rest is kept',
  'TextFields.svelte issues': 'what the check says of one field',
  'TextFields.svelte offered': 'languages of our own',
};

const FIXED = /^(?:\[.*\](?: as const)?|[A-Z]+|.*\.(?:slice|subarray)\(0, \w+\))$/;
const svelteFiles = readdirSync(new URL('../../../src/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
}).filter((file) => file.endsWith('.svelte'));

it('no list of a file is shown without a page or a limit', () => {
  const lists = svelteFiles.flatMap((file) => {
    const text = readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8');
    const name = file.slice(file.lastIndexOf('/') + 1);
    return [...text.matchAll(/\{#each ([^\n]*?) as (?!const)/g)].flatMap(([, list = '']) =>
      FIXED.test(list) ? [] : [`${name} ${list}`],
    );
  });
  expect(lists.filter((list) => !(list in SHORT))).toEqual([]);
  expect(Object.keys(SHORT).filter((list) => !lists.includes(list))).toEqual([]);
});
