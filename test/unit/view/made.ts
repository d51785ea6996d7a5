import { STATUSES } from '../../../src/intake/schema';
import { instant, utc } from '../../../src/time/instant';
import type { Known } from '../../../src/view/known';
import { limitsOf } from '../../../src/view/limits';
import { plainView, type ViewState } from '../../../src/view/state';

export const limits = limitsOf({ from: utc(2020), to: utc(2026) });

export const view: ViewState = plainView({ from: utc(2022), to: utc(2024) }, 'en');

export const known: Known = {
  kinds: ['test', 'talk', 'loss'],
  status: STATUSES,
  actors: ['PRK', 'RUS'],
  by: ['nis'],
  measures: ['killed', 'week'],
  langs: ['en', 'de'],
  limits,
  resolve: (id) => (id === 'former' ? 'present' : id.startsWith('no') ? null : id),
};

export const span = (from: number, to: number): ViewState['shown'] => ({ from: instant(from), to: instant(to) });
