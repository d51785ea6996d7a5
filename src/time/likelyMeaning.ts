/**
 * What a valid date more likely means, as EDTF; '' if it is likely to mean what it says. 1936-39 is the last third of 1936, but most
 * people write it for the years 1936 to 1939. Spring 2021 to winter 2024 are left alone, since seasons of those years are common. The
 * year 9999 is how databases write that something has no end.
 */
export function likelyMeaning(text: string): string {
  const [, century = '', year = '', end = ''] = /^(\d\d)(\d\d)-([2-4]\d)$/.exec(text) ?? [];
  if (+end > +year && (century < '20' || end > '24')) return `${century}${year}/${century}${end}`;
  const [, start] = /^([^/]+)\/9999(?:-12(?:-31)?)?$/.exec(text) ?? [];
  return start ? `${start}/..` : '';
}
