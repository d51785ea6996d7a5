/** The pages of the documentation, in the order in which one leads to the next, in the groups that the list of pages shows. */
export const GROUPS = {
  start: ['make-a-timeline', 'teachers', 'coming-from'],
  write: ['dates', 'file', 'claims', 'check'],
  publish: ['embed', 'command', 'code'],
  about: ['keyboard', 'privacy', 'wcag', 'faq'],
} as const;

export type GroupId = keyof typeof GROUPS;
export type PageId = (typeof GROUPS)[GroupId][number];

export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];
export const PAGE_IDS: readonly PageId[] = GROUP_IDS.flatMap((group): readonly PageId[] => GROUPS[group]);

/** The page that leads to all others lies at the root of its language. */
export const INDEX = 'index';
export type DocId = PageId | typeof INDEX;
export const DOC_IDS: readonly DocId[] = [INDEX, ...PAGE_IDS];
