/** A test that holds a criterion: its file, and its name in there where not the whole file is meant. */
export interface CriterionTest {
  readonly file: string;
  readonly name?: string;
}

/** A success criterion of WCAG 2.2 of level A or AA. */
export interface Criterion {
  readonly level: 'A' | 'AA';
  /** Null where no machine tests it. */
  readonly test: CriterionTest | null;
}

/** The success criteria of levels A and AA in the order of the guidelines. 4.1.1 is obsolete. */
export const CRITERIA = {
  '1.1.1': { level: 'A', test: { file: 'test/unit/parity.test.ts' } },
  '1.2.1': {
    level: 'A',
    test: {
      file: 'test/unit/outline/Outline.test.ts',
      name: 'links pictures, with credit and licence, and loads none',
    },
  },
  '1.2.2': { level: 'A', test: null },
  '1.2.3': { level: 'A', test: null },
  '1.2.4': { level: 'AA', test: null },
  '1.2.5': { level: 'AA', test: null },
  '1.3.1': { level: 'A', test: { file: 'test/site/accessibilityTree.test.ts', name: 'reads as recorded in %s' } },
  '1.3.2': { level: 'A', test: { file: 'test/site/accessibilityTree.test.ts', name: 'reads as recorded in %s' } },
  '1.3.3': {
    level: 'A',
    test: { file: 'test/unit/outline/Outline.test.ts', name: 'explains in the legend only what occurs' },
  },
  '1.3.4': { level: 'AA', test: { file: 'test/site/vertical.test.ts', name: 'on its side it runs sideways' } },
  '1.3.5': { level: 'AA', test: null },
  '1.4.1': {
    level: 'A',
    test: { file: 'test/unit/render/palette.test.ts', name: 'cooperation, conflict and neutral differ with %s' },
  },
  '1.4.2': { level: 'A', test: null },
  '1.4.3': {
    level: 'AA',
    test: {
      file: 'test/unit/render/palette.test.ts',
      name: 'text in %s has a contrast of 4.5 : 1 on every background',
    },
  },
  '1.4.4': { level: 'AA', test: { file: 'test/site/layout.test.ts', name: 'in chart, panel and outline' } },
  '1.4.5': { level: 'AA', test: { file: 'test/unit/parity.test.ts' } },
  '1.4.10': { level: 'AA', test: { file: 'test/site/layout.test.ts', name: 'in chart, panel and outline' } },
  '1.4.11': { level: 'AA', test: { file: 'test/unit/render/palette.test.ts', name: '%s on %s: %d : 1' } },
  '1.4.12': {
    level: 'AA',
    test: {
      file: 'test/site/access.test.ts',
      name: 'has room for texts that a reader sets wider, and paints labels as it measured them',
    },
  },
  '1.4.13': {
    level: 'AA',
    test: {
      file: 'test/site/tips.test.ts',
      name: 'stays while the pointer goes to it and rests there, and opens its event at a click',
    },
  },
  '2.1.1': { level: 'A', test: { file: 'test/site/keyboard.test.ts', name: 'open an event and follow a link' } },
  '2.1.2': {
    level: 'A',
    test: { file: 'test/site/keyboard.test.ts', name: 'stops at the chart once, whatever its number of events' },
  },
  '2.1.4': {
    level: 'A',
    test: {
      file: 'test/site/keyboard.test.ts',
      name: 'moves to the search with a slash, and keys work only in the chart',
    },
  },
  '2.2.1': { level: 'A', test: null },
  '2.2.2': {
    level: 'A',
    test: { file: 'test/site/travel.test.ts', name: 'is a single step for readers who prefer reduced motion' },
  },
  '2.3.1': { level: 'A', test: null },
  '2.4.1': { level: 'A', test: { file: 'test/site/access.test.ts', name: '%s on a phone' } },
  '2.4.2': {
    level: 'A',
    test: {
      file: 'test/site/layout.test.ts',
      name: 'is that of the browser at first, and the switch changes page, title and texts of the file',
    },
  },
  '2.4.3': {
    level: 'A',
    test: { file: 'test/site/keyboard.test.ts', name: 'is never lost when its element disappears' },
  },
  '2.4.4': {
    level: 'A',
    test: { file: 'test/unit/outline/Outline.test.ts', name: 'each source once, with its number and language' },
  },
  '2.4.5': {
    level: 'AA',
    test: {
      file: 'test/site/gallery.test.ts',
      name: 'links to every timeline with its title and number of events, and back',
    },
  },
  '2.4.6': { level: 'AA', test: { file: 'test/site/accessibilityTree.test.ts', name: 'reads as recorded in %s' } },
  '2.4.7': { level: 'AA', test: { file: 'test/unit/render/palette.test.ts', name: '%s on %s: %d : 1' } },
  '2.4.11': {
    level: 'AA',
    test: {
      file: 'test/site/vertical.test.ts',
      name: 'arrows go from event to event, Enter opens, Escape closes, and the focus stays in sight',
    },
  },
  '2.5.1': {
    level: 'A',
    test: {
      file: 'test/site/vertical.test.ts',
      name: 'buttons in reach of a thumb zoom, and stay at the foot of the window',
    },
  },
  '2.5.2': {
    level: 'A',
    test: { file: 'test/site/resize.test.ts', name: 'the tooltip of an event closes when a click opens it' },
  },
  '2.5.3': { level: 'A', test: { file: 'test/site/accessibilityTree.test.ts', name: 'reads as recorded in %s' } },
  '2.5.4': { level: 'A', test: null },
  '2.5.7': {
    level: 'AA',
    test: { file: 'test/site/overview.test.ts', name: 'has handles that keys move one at a time' },
  },
  '2.5.8': {
    level: 'AA',
    test: {
      file: 'test/site/vertical.test.ts',
      name: 'are a sheet whose button says how many events are left, gives the focus back and lets the page scroll',
    },
  },
  '3.1.1': {
    level: 'A',
    test: {
      file: 'test/site/layout.test.ts',
      name: 'is that of the browser at first, and the switch changes page, title and texts of the file',
    },
  },
  '3.1.2': {
    level: 'AA',
    test: {
      file: 'test/unit/outline/Outline.test.ts',
      name: 'has its language where it is not the language of the view',
    },
  },
  '3.2.1': {
    level: 'A',
    test: {
      file: 'test/site/page.test.ts',
      name: 'explains itself where it is focused, and filters where it is pressed',
    },
  },
  '3.2.2': { level: 'A', test: { file: 'test/site/keyboard.test.ts', name: 'narrow to one actor and one month' } },
  '3.2.3': {
    level: 'AA',
    test: {
      file: 'test/site/takeOver.test.ts',
      name: 'have title, controls, filters and picture in the same place (%o)',
    },
  },
  '3.2.4': { level: 'AA', test: { file: 'test/unit/i18n/parity.test.ts' } },
  '3.2.6': {
    level: 'A',
    test: {
      file: 'test/site/docs.test.ts',
      name: 'lead from the gallery to the documentation and back, in the language of the reader',
    },
  },
  '3.3.1': {
    level: 'A',
    test: {
      file: 'test/site/editor.test.ts',
      name: 'says what check says at the cell, and in a list that leads there',
    },
  },
  '3.3.2': {
    level: 'A',
    test: { file: 'test/site/editor.test.ts', name: 'can be used on a phone, in German, and by who cannot see it' },
  },
  '3.3.3': {
    level: 'AA',
    test: {
      file: 'test/site/errors.test.ts',
      name: 'are counted in a line that unfolds to place and correction, and the others are shown',
    },
  },
  '3.3.4': {
    level: 'AA',
    test: {
      file: 'test/site/editor.test.ts',
      name: 'takes a date in plain words, shows it in the picture, and undoes and redoes it',
    },
  },
  '3.3.7': {
    level: 'A',
    test: {
      file: 'test/site/importing.test.ts',
      name: 'is there again after a reload, with every choice, and Back leads to it from the timeline',
    },
  },
  '3.3.8': { level: 'AA', test: null },
  '4.1.2': { level: 'A', test: { file: 'test/site/accessibilityTree.test.ts', name: 'reads as recorded in %s' } },
  '4.1.3': { level: 'AA', test: { file: 'test/site/keyboard.test.ts', name: 'copy its citation' } },
} as const satisfies Readonly<Record<string, Criterion>>;

export type CriterionId = keyof typeof CRITERIA;
/** What a page says of each criterion: its name, and how it is met. */
export type CriterionTexts = Readonly<Record<CriterionId, readonly [name: string, how: string]>>;
