import type { ImportContext } from './context';
import { DateColumn } from './table/dateColumn';

/** Midnight, which calendars and scripts write where they mean a whole day. */
const MIDNIGHT = /T00:00(?::00)?(?:\.0+)?(?:Z|[+-]\d\d:\d\d)?$/;

/** The dates of a format without columns. All texts are added first, so that a question about them is asked once. */
export class SourceDates {
  private readonly dates: DateColumn;

  constructor(
    private readonly name: string,
    private readonly context: ImportContext,
  ) {
    // Programs write 2010-12 for a month.
    this.dates = new DateColumn(name, { hyphen: 'month', ...context.mapping?.answers });
  }

  add(text: string): void {
    if (text !== '') this.dates.add(text);
  }

  /** Puts what all dates together leave open, or answer, into the report. Called once all texts are added. */
  finish(): void {
    const { notes, questions } = this.context;
    for (const { question, answer, example } of this.dates.found())
      notes.add('guess', 'date-answered', { question, answer }, { column: this.name, input: example });
    questions.push(...this.dates.questions());
  }

  /** A text as EDTF, or null after a note. With `wholeDays`, midnight stands for its day. */
  read(text: string, row: number, { wholeDays = false } = {}): string | null {
    if (text === '') return null;
    const { notes } = this.context;
    const place = { row, column: this.name, input: text };
    const found = this.dates.dateOf(text);
    if (found.type === 'unread') notes.add('warning', 'date-unread', {}, place);
    if (found.type === 'ambiguous')
      notes.add('warning', 'date-ambiguous', { edtf: found.edtf.slice(0, 3).join(' · ') }, place);
    if (found.type !== 'date') return null;
    if (!wholeDays || !MIDNIGHT.test(found.edtf)) return found.edtf;
    notes.add('guess', 'time-dropped', {}, { row, column: this.name });
    return found.edtf.replace(MIDNIGHT, '');
  }
}

/** Milliseconds since 1970, as scripts count time, as a date of EDTF in UTC. */
export function dateFromMilliseconds(ms: number): string | null {
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return null;
  const iso = new Date(ms).toISOString();
  if (iso.length > 24) return null;
  return iso.replace(/:00\.000Z$|\.\d+Z$/, 'Z');
}
