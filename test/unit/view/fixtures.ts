import { STATUSES } from '../../../src/format/schema';
import { instant, utc } from '../../../src/time/instant';
import { stepChange, type Known } from '../../../src/view/known';
import { limitsOf } from '../../../src/view/limits';
import { defaultView, type ViewState } from '../../../src/view/state';

export const limits = limitsOf({ from: utc(2020), to: utc(2026) }, 'minute');

export const view: ViewState = defaultView({ from: utc(2022), to: utc(2024) }, 'en');

/** Only the first step of the first story has a span of its own. */
export const stories = [
  { id: 'rise', title: 'Rise', steps: [{ event: 'e1', shown: '2021' }, { event: 'e2' }, { text: 'The end' }] },
  { id: 'fall', title: 'Fall', steps: [{ shown: '2023-03/2023-05' }] },
];

export const known: Known = {
  kinds: ['test', 'talk', 'loss'],
  status: STATUSES,
  actors: ['PRK', 'RUS'],
  claimants: ['nis'],
  measures: ['killed', 'week'],
  langs: ['en', 'de'],
  limits,
  stepOf: (story, step) => stepChange(stories, story, step),
  resolve: (id) => (id === 'former' ? 'present' : id.startsWith('no') ? null : id),
};

export const span = (from: number, to: number): ViewState['shown'] => ({ from: instant(from), to: instant(to) });
