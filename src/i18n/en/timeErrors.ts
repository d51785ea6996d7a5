import type { EdtfErrorMessages } from '../../time/messages';

/** What is wrong with an invalid date, in English. Displayed after the input. */
export const timeErrorsEn: EdtfErrorMessages['errors'] = {
  empty: () => 'The date is missing. Write a year, a month or a day, as in 2014, 2014-03 or 2014-03-12.',
  unreadable: () => 'This is not a date. Write year-month-day, as in 2014-03-12, 2014-03 or 2014.',
  spaces: ({ suggestion }) => `Dates contain no spaces. Write ${suggestion}.`,
  'day-first': ({ suggestion }) => `The year comes first, then the month. Write ${suggestion}.`,
  'two-readings': ({ suggestion, alternative }) =>
    `This can be read in two ways. Write ${suggestion} if the day comes first, ${alternative} if the month does.`,
  slashes: ({ suggestion }) =>
    `Hyphens separate the parts of a date; a slash separates start and end. Write ${suggestion}.`,
  'short-end': ({ suggestion, alternative }) =>
    `Start and end must both be written in full. Write ${suggestion}${alternative && `, or ${alternative} for the month`}.`,
  'no-such-month': ({ suggestion }) =>
    suggestion.length > 8
      ? `Months run from 01 to 12, and the month comes before the day. Write ${suggestion}.`
      : `Months run from 01 to 12. Write ${suggestion} if the month is unknown.`,
  'no-such-day': ({ suggestion, month, days }) =>
    `${month} has ${String(days)} days. Write a day from 01 to ${String(days)}, or ${suggestion} if the day is unknown.`,
  'no-such-time': () =>
    'There is no such time. Hours run from 00 to 23 (24:00 is the end of a day), minutes and seconds from 00 to 59.',
  'time-form': ({ suggestion }) =>
    suggestion
      ? `The time follows the day after a T, with two digits for each part. Write ${suggestion}.`
      : 'Write a time as in 2014-03-12T07:10, followed by its UTC offset if known, as in Z or +09:00.',
  'time-needs-day': ({ suggestion }) =>
    `A time needs an exact day, without X, ~ or ?. Write ${suggestion} without the time.`,
  'missing-zero': ({ suggestion, alternative }) =>
    alternative
      ? `Months and days have two digits. Write ${suggestion}, or ${alternative} for the years from one to the other.`
      : `Months and days have two digits. Write ${suggestion}.`,
  'two-meanings': ({ suggestion, alternative }) =>
    `This usually means ${suggestion}, so write that; or write ${alternative} if it is meant to the letter.`,
  'other-digits': ({ suggestion, alternative }) =>
    `Dates are written with the digits 0 to 9. Write ${suggestion}${alternative && ` or ${alternative}`}.`,
  'other-calendar': () =>
    'Is this a date of another calendar? Dates are those of the Gregorian calendar, written as in 2014-03-12, 2014-03 or 2014.',
  'two-digit-year': ({ suggestion, alternative }) => `Years have four digits. Write ${suggestion} or ${alternative}.`,
  'short-year': ({ suggestion }) => `Years have four digits; Y is for longer ones only. Write ${suggestion}.`,
  'long-year': ({ suggestion }) => `Years with more than four digits begin with Y. Write ${suggestion}.`,
  'day-number': ({ suggestion, alternative }) =>
    `Is this the number of a day in a spreadsheet? Then write ${suggestion}. For the year, write ${alternative}.`,
  'bce-year': ({ suggestion, alternative }) =>
    `Is this a year BCE? Years before year 1 are counted from 0, so write ${suggestion}. If it is counted from 0 already, write ${alternative}.`,
  'far-year': () => 'Years more than 270,000 years away cannot be shown. Write a closer year, or leave the event out.',
  'year-zero': ({ suggestion }) => `The year 0000 has no sign. Write ${suggestion}.`,
  'plus-sign': ({ suggestion }) => `Years have no plus sign. Write ${suggestion}.`,
  'significant-digits': () =>
    'The number after S says how many digits are certain: at least 1, and no more than the year has.',
  hyphen: ({ suggestion }) => `Only the plain hyphen-minus (-) is recognised. Write ${suggestion}.`,
  'no-hyphens': ({ suggestion }) => `Hyphens separate year, month and day. Write ${suggestion}.`,
  era: ({ suggestion }) =>
    /^-|^0000/.test(suggestion)
      ? `Years before year 1 are counted from 0: 1 BCE is 0000 and 2 BCE is -0001. Write ${suggestion}.`
      : `Years from year 1 onwards are written without letters. Write ${suggestion}.`,
  'month-name': ({ suggestion }) => `Months are written as numbers. Write ${suggestion}.`,
  'season-name': ({ suggestion }) =>
    `Seasons are written as numbers in place of the month, from 21 for spring to 24 for winter. Write ${suggestion}.`,
  quarter: ({ suggestion }) =>
    `Quarters and halves of a year are written as numbers in place of the month: 33 to 36, 40 and 41. Write ${suggestion}.`,
  'unknown-digit': ({ suggestion }) => `X stands for an unknown digit. Write ${suggestion}.`,
  decade: ({ suggestion, alternative }) =>
    alternative
      ? `X stands for an unknown digit. Write ${suggestion} for the century, ${alternative} for the ten years.`
      : `X stands for an unknown digit. Write ${suggestion}.`,
  century: ({ suggestion }) => `X stands for an unknown digit. Write ${suggestion}.`,
  circa: ({ suggestion }) => `A ~ after the date means “about”. Write ${suggestion}.`,
  phrase: ({ suggestion }) => `Use symbols instead of words: .. stands for an open end. Write ${suggestion}.`,
  between: ({ suggestion, alternative }) =>
    alternative
      ? `A slash separates start and end. Write ${suggestion} for the years from one to the other, ${alternative} for ${alternative.length > 4 ? 'the month' : 'a year whose month is unknown'}.`
      : `A slash separates start and end. Write ${suggestion}.`,
  week: ({ suggestion }) => `Weeks are written as days. Write ${suggestion}.`,
  'ordinal-day': ({ suggestion }) => `Days are counted within their month. Write ${suggestion}.`,
  'letter-case': ({ suggestion }) => `Letters must be capitals. Write ${suggestion}.`,
  'old-form': ({ suggestion }) => `This notation is from an older version of the standard. Write ${suggestion}.`,
  reversed: ({ suggestion }) => `The end is before the start. Write ${suggestion} if they were swapped.`,
  'empty-interval': () =>
    'A start or an end is required. Write 2014/.. for something ongoing since 2014, ../2014 for something that ended then.',
  'interval-parts': () => 'A single slash separates start and end, as in 2014-03/2015.',
  set: () => 'Several dates are written in brackets: [1667,1668] means one of them, {1667,1668} means all of them.',
};
