import type { FaultWords } from './types';

/** What to say of each fault in English. Stands after what was seen. */
export const faultsEn: FaultWords['faults'] = {
  empty: () => 'No date is given. Write a year, a month or a day, as in 2014, 2014-03 or 2014-03-12.',
  unreadable: () => 'This is no date. Write year-month-day, as in 2014-03-12, 2014-03 or 2014.',
  spaces: ({ write }) => `Dates have no spaces. Write ${write}.`,
  'day-first': ({ write }) => `The year stands first, then the month. Write ${write}.`,
  'two-readings': ({ write, or }) =>
    `This can be read in two ways. Write ${write} if the day stands first, ${or} if the month does.`,
  slashes: ({ write }) => `Hyphens stand within a date; a slash parts start and end. Write ${write}.`,
  'short-end': ({ write }) => `Start and end are both written in full. Write ${write}.`,
  'no-such-month': ({ write }) =>
    write.length > 8
      ? `Months are 01 to 12, and the month stands before the day. Write ${write}.`
      : `Months are 01 to 12. Write ${write} if the month is not known.`,
  'no-such-day': ({ write, month, days }) =>
    `${month} has ${String(days)} days. Write a day from 01 to ${String(days)}, or ${write} if the day is not known.`,
  'no-such-time': () =>
    'No clock shows this time. Hours are 00 to 23 (24:00 ends a day), minutes and seconds 00 to 59.',
  'time-form': ({ write }) =>
    write
      ? `A time follows its day after a T, each part with two digits. Write ${write}.`
      : 'A time is written as in 2014-03-12T07:10, followed by its offset where it is known, as in Z or +09:00.',
  'time-needs-day': ({ write }) => `A time needs an exact day, without X, ~ or ?. Write ${write} without the time.`,
  'missing-zero': ({ write }) => `Months and days have two digits. Write ${write}.`,
  'two-digit-year': ({ write, or }) => `Years have four digits. Write ${write} or ${or}.`,
  'short-year': ({ write }) => `Years have four digits, and Y is for longer ones only. Write ${write}.`,
  'long-year': ({ write }) => `Years of more than four digits begin with Y. Write ${write}.`,
  'far-year': () => 'Years more than 270,000 from now cannot be shown. Write a nearer year, or leave the event out.',
  'year-zero': ({ write }) => `The year 0000 has no sign. Write ${write}.`,
  'plus-sign': ({ write }) => `Years have no plus sign. Write ${write}.`,
  'significant-digits': () =>
    'After S stands how many of the digits are certain, at least 1 and no more than there are.',
  hyphen: ({ write }) => `Only the plain hyphen-minus (-) is read. Write ${write}.`,
  'no-hyphens': ({ write }) => `Hyphens stand between year, month and day. Write ${write}.`,
  era: ({ write }) =>
    /^-|^0000/.test(write)
      ? `Years before year 1 are counted from 0, so that 1 BCE is 0000 and 2 BCE is -0001. Write ${write}.`
      : `Years since year 1 are written without letters. Write ${write}.`,
  'month-name': ({ write }) => `Months are numbers. Write ${write}.`,
  'season-name': ({ write }) =>
    `Seasons are numbers in the month’s place, 21 for spring to 24 for winter. Write ${write}.`,
  decade: ({ write, or }) =>
    or
      ? `X stands for digits that are not known. Write ${write} for the century, ${or} for the ten years.`
      : `X stands for digits that are not known. Write ${write}.`,
  century: ({ write }) => `X stands for digits that are not known. Write ${write}.`,
  circa: ({ write }) => `A ~ after the date says “about”. Write ${write}.`,
  phrase: ({ write }) => `Signs are read, words are not: .. stands for an end that is open. Write ${write}.`,
  between: ({ write, or }) =>
    or
      ? `A slash parts start and end. Write ${write} for the years from one to the other, ${or} if the month is not known.`
      : `A slash parts start and end. Write ${write}.`,
  week: ({ write }) => `Weeks are written by their days. Write ${write}.`,
  'ordinal-day': ({ write }) => `Days are counted within their month. Write ${write}.`,
  'letter-case': ({ write }) => `Letters are capitals. Write ${write}.`,
  'old-form': ({ write }) => `This is an older form of the standard. Write ${write}.`,
  reversed: ({ write }) => `The end lies before the start. Write ${write} if they were swapped.`,
  'empty-interval': () =>
    'A start or an end is needed. Write 2014/.. for what goes on since 2014, ../2014 for what ended then.',
  'interval-parts': () => 'One slash parts start and end, as in 2014-03/2015.',
  set: () => 'Several dates stand in brackets: write [1667,1668] for one of them, {1667,1668} for all of them.',
};
