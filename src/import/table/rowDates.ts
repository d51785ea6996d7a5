import { formatIsoYear, twoDigits } from '../../time/calendar';
import { parseEdtfUnexplained } from '../../time/edtfParser';
import { monthNamed } from '../../time/monthNames';
import type { ImportContext } from '../context';
import { isOngoing, joinDates, readDate } from '../dates/readDate';
import { trimText } from '../text';
import type { ImportQuestion } from '../types';
import type { Column } from './columns';
import type { DateColumn } from './dateColumn';
import type { Field } from './fields';

type Row = readonly string[];

/** The date of a row: EDTF, or null with what the row says instead. */
export interface RowDate {
  readonly when: string | null;
  readonly text: string;
  /** Whether the text says more than the date, so that it is worth keeping. */
  readonly isOriginal: boolean;
}

/** How databases write that a value is missing. */
const MISSING = /^(?:na|n\/a|n\.a\.|nan|null|none|-+|–|—)$/i;
/** How databases write that something has no end. */
const NEVER = /^9999(?:-12(?:-31)?)?$/;

/** Readings that a message lists. The question has them all. */
const MAX_READINGS = 3;

const PARTS = ['year', 'month', 'day', 'time'] as const;
const END_PARTS = ['endYear', 'endMonth', 'endDay', 'endTime'] as const;

/** Reads the dates of rows from one column, from a start and an end, or from columns for year, month and day. */
export class RowDates {
  private readonly start: readonly [Column, DateColumn] | null;
  private readonly end: readonly [Column, DateColumn] | null;
  private readonly columns: Partial<Readonly<Record<Field, Column>>>;

  constructor(columnsOf: (field: Field) => readonly Column[], create: (column: Column) => DateColumn) {
    const [start] = columnsOf('when');
    const [end] = columnsOf('end');
    this.start = start ? [start, create(start)] : null;
    this.end = end ? [end, create(end)] : null;
    this.columns = Object.fromEntries([...PARTS, ...END_PARTS].map((field) => [field, columnsOf(field)[0]]));
  }

  add(row: Row): void {
    for (const [column, dates] of [this.start, this.end].filter((one) => one !== null)) {
      const text = cell(row, column);
      if (text !== '' && !MISSING.test(text)) dates.add(text);
    }
  }

  /** The questions of all columns; what the columns answer themselves goes into the report as a guess. */
  questions({ notes }: ImportContext): ImportQuestion[] {
    return [this.start, this.end]
      .filter((one) => one !== null)
      .flatMap(([{ column }, dates]) => {
        for (const { question, answer, example } of dates.found())
          notes.add('guess', 'date-answered', { question, answer }, { column, input: example });
        return dates.questions();
      });
  }

  /** The date of a row. What is wrong with it goes into the report. */
  dateOf(row: Row, number: number, context: ImportContext): RowDate {
    const start = this.start
      ? this.read(row, number, this.start, context)
      : this.fromParts(row, PARTS, number, context);
    const end = this.end ? this.read(row, number, this.end, context) : this.fromParts(row, END_PARTS, number, context);
    const text = [start.text, end.text].filter((part) => part !== '').join(' – ');
    if (start.text === '') {
      // Without any column of dates, that has been said once.
      if (this.start || this.columns.year) context.notes.add('warning', 'date-missing', {}, { row: number });
      return { when: null, text, isOriginal: true };
    }
    const isOriginal = start.isOriginal || end.isOriginal;
    if (start.when === null || end.text === '') return { when: start.when, text, isOriginal };
    if (NEVER.test(end.when ?? '')) {
      context.notes.add('guess', 'end-never', {}, { row: number, input: end.text });
      return { when: `${start.when}/..`, text, isOriginal: true };
    }
    // An end that is not read leaves the whole row a draft: without it the event would be over on its first day.
    if (end.when === null) return { when: isOngoing(end.text) ? `${start.when}/..` : null, text, isOriginal: true };
    const when = joinDates(start.when, end.when);
    if (when === null) context.notes.add('warning', 'date-reversed', {}, { row: number, input: text });
    return { when, text, isOriginal };
  }

  private read(
    row: Row,
    number: number,
    [{ column, index }, dates]: readonly [Column, DateColumn],
    { notes }: ImportContext,
  ): RowDate {
    const text = trimText(row[index] ?? '');
    if (MISSING.test(text)) notes.add('guess', 'value-missing', {}, { column, input: text, row: number });
    if (MISSING.test(text)) return { when: null, text: '', isOriginal: false };
    if (text === '' || isOngoing(text)) return { when: null, text, isOriginal: text !== '' };
    const found = dates.dateOf(text);
    const place = { row: number, column, input: text };
    if (found.type === 'date') {
      if (found.edtf !== text) notes.add('info', 'date-read', { edtf: found.edtf }, place);
      return { when: found.edtf, text, isOriginal: found.edtf !== text };
    }
    if (found.type === 'unread') notes.add('warning', 'date-unread', {}, place);
    else notes.add('warning', 'date-ambiguous', { edtf: found.edtf.slice(0, MAX_READINGS).join(' · ') }, place);
    return { when: null, text, isOriginal: true };
  }

  private fromParts(
    row: Row,
    fields: typeof PARTS | typeof END_PARTS,
    number: number,
    { notes }: ImportContext,
  ): RowDate {
    const [year = '', month = '', day = '', time = ''] = fields.map((field) => cell(row, this.columns[field]));
    const text = [year, month, day, time].filter((part) => part !== '').join(' ');
    if (year === '') return { when: null, text, isOriginal: false };
    const when = dateFromParts({ year, month, day, time });
    const place = { row: number, column: this.columns[fields[0]]?.column ?? '', input: text };
    if (when === null) notes.add('warning', 'date-unread', {}, place);
    return { when, text, isOriginal: /[^\d\s:-]/.test(text) };
  }
}

function cell(row: Row, column: Column | undefined): string {
  return column ? trimText(row[column.index] ?? '') : '';
}

/** A date in parts, as TimelineJS has it: its negative years are BCE, without a year 0. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** A time of day, such as 14:30 or 2:30 pm. */
  readonly time: string;
}

/** The parts of a date as EDTF, or null where they are no date. Parts that say nothing may be empty. */
export function dateFromParts({ year, month, day, time }: DateParts): string | null {
  const number = /^-?\d{1,6}$/.test(year) ? +year : null;
  const rest = [day, month].filter((part) => part !== '');
  if (number === null) {
    const { readings } = readDate([...rest, year, time].join(' '));
    return readings.length === 1 ? readings[0]!.edtf : null;
  }
  const months = month === '' ? '' : /^\d{1,2}$/.test(month) ? twoDigits(+month) : twoDigits(monthNamed(month));
  if (months === '00' || (day !== '' && months === '')) return null;
  const date = [formatIsoYear(number < 0 ? number + 1 : number), months, day === '' ? '' : day.padStart(2, '0')]
    .filter((part) => part !== '')
    .join('-');
  if (!parseEdtfUnexplained(date).ok) return null;
  if (time === '') return date;
  const { readings } = readDate(`${date} ${time}`);
  return readings.length === 1 ? readings[0]!.edtf : null;
}
