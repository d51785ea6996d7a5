import { daysInMonth } from './calendar';
import type { EdtfError } from './edtfTypes';
import { formatDate } from './format';
import { utc } from './instant';
import type { EdtfErrorMessages } from './messages';

/** What is wrong with a date and what to write instead, as sentences to follow the input. */
export function formatEdtfError(error: EdtfError, messages: EdtfErrorMessages): string {
  const { input, code } = error;
  const suggestion = error.suggestion ?? '';
  const { month, days } = code === 'no-such-day' ? monthLength(suggestion, messages) : { month: '', days: 0 };
  return messages.errors[code]({ input, suggestion, alternative: error.alternative ?? '', month, days });
}

/** The name and length of a month such as 1999-02. Assumes a leap year if the year has an X, and 31 days if the month does. */
function monthLength(text: string, messages: EdtfErrorMessages): { month: string; days: number } {
  const [, year = '', month = ''] = /(-?[\dX]{4})[?~%]?-[?~%]?([\dX]{2})/.exec(text) ?? [];
  if (month.includes('X')) return { month: text, days: 31 };
  if (!year.includes('X')) {
    const options = { month: 'long', year: 'numeric' } as const;
    return { month: formatDate(utc(+year, +month), options, messages), days: daysInMonth(+year, +month) };
  }
  return { month: formatDate(utc(2000, +month), { month: 'long' }, messages), days: daysInMonth(2000, +month) };
}
