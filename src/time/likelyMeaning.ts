/** What a valid date more likely means than what it says. */
export type LikelyMeaning = 'years' | 'no-end' | 'no-start' | 'buddhist' | 'day';

interface Reading {
  readonly meaning: LikelyMeaning;
  /** EDTF that says so. */
  readonly suggestion: string;
}

/**
 * What a valid date more likely means; null if it is likely to mean what it says. 1936-39 is the last third of 1936, but most people
 * write it for the years 1936 to 1939. Seasons, quarters and halves of years since 2000 are left alone, since
 * they are common. Databases
 * write 9999 for no end, the first day of year 1 for no start and midnight for a day. 2567 is 2024 in the Buddhist calendar.
 */
export function likelyMeaning(text: string): Reading | null {
  const [, century = '', year = '', end = ''] = /^(\d\d)(\d\d)-([2-4]\d)$/.exec(text) ?? [];
  if (+end > +year && (century < '20' || !/2[1-4]|3[3-6]|4[01]/.test(end)))
    return { meaning: 'years', suggestion: `${century}${year}/${century}${end}` };
  const [, start] = /^([^/]+)\/(?:9999(?:-12(?:-31(?:T\S+)?)?)?|2999-12-31)$/.exec(text) ?? [];
  if (start) return { meaning: 'no-end', suggestion: `${start}/..` };
  const [, until] = /^0001-01-01(?:T\S+)?\/([^/]+)$/.exec(text) ?? [];
  if (until) return { meaning: 'no-start', suggestion: `/${until}` };
  const [, day] = /^(-?\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?(?:Z|[+-]00:00)?$/.exec(text) ?? [];
  if (day) return { meaning: 'day', suggestion: day };
  const [, thai, rest = ''] = /^(2[45]\d\d)((?:-(?:0\d|1[0-2])(?:-\d\d)?)?)$/.exec(text) ?? [];
  return thai && +thai > 2450 ? { meaning: 'buddhist', suggestion: `${String(+thai - 543)}${rest}` } : null;
}
