import { daysIn } from './calendar';
import type { EdtfFault } from './dates';
import { formatDate } from './format';
import { utc } from './instant';
import type { FaultWords } from './words/types';

/** What is wrong with a date and what to write instead: sentences to stand after the text that was seen. */
export function faultInWords(fault: EdtfFault, words: FaultWords): string {
  const { saw, code } = fault;
  const write = fault.write ?? '';
  const { month, days } = code === 'no-such-day' ? monthFacts(write, words) : { month: '', days: 0 };
  return words.faults[code]({ saw, write, or: fault.or ?? '', month, days });
}

/** The month of 1999-02 in words and how many days it has; where the year has an X a leap year, where the month has one 31. */
function monthFacts(write: string, words: FaultWords): { month: string; days: number } {
  const [, year = '', month = ''] = /(-?[\dX]{4})[?~%]?-[?~%]?([\dX]{2})/.exec(write) ?? [];
  if (month.includes('X')) return { month: write, days: 31 };
  if (!year.includes('X')) {
    const options = { month: 'long', year: 'numeric' } as const;
    return { month: formatDate(utc(+year, +month), options, words), days: daysIn(+year, +month) };
  }
  return { month: formatDate(utc(2000, +month), { month: 'long' }, words), days: daysIn(2000, +month) };
}
