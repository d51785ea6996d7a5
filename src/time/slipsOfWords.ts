import { two } from './calendar';
import { monthNamed } from './monthNames';
import { slip, type Match, type Slip } from './slips';

/** A year of one or two digits says no century, so it mends nothing. */
function named(year: string | undefined, month: string | undefined, day?: string): string {
  const number = monthNamed(month!);
  return number && year!.length > 2 ? `${year!.padStart(4, '0')}-${two(number)}${day ? `-${two(+day)}` : ''}` : '';
}

/** 49 BC is the year -0048, for there is a year 0. */
const beforeChrist = ([, year]: Match): string => (+year! > 1 ? '-' : '') + String(+year! - 1).padStart(4, '0');

const decade = ([, first]: Match): string | readonly [string, string] =>
  first!.endsWith('0') ? [`${first!.slice(0, 2)}XX`, `${first!}X`] : `${first!}X`;

const SEASONS = ['spring|fr(?:ü|ue)h(?:jahr|ling)', 'summer|sommer', 'autumn|fall|herbst', 'winter'];

const season = ([, name, year]: Match): string =>
  `${year!}-${String(21 + SEASONS.findIndex((names) => new RegExp(`^(?:${names})$`, 'i').test(name!)))}`;

/** `~` after a date; where it was doubted already, both. */
function circa(date: string): string {
  if (!date || /[/~%[{]/.test(date)) return '';
  return date.endsWith('?') ? `${date.slice(0, -1)}%` : `${date}~`;
}

/** "8–13 October 2024" and "October–December 2024": the start takes what it lacks from the end. */
function sharedEnd([, start, end]: Match, mend: (part: string) => string): string {
  const to = mend(end!);
  const day = /^(\d{4}-\d\d-)\d\d$/.exec(to);
  if (day && /^\d/.test(start!)) return `${day[1]!}${two(+start!)}/${to}`;
  return /^\d{4}-\d\d$/.test(to) ? `${named(to.slice(0, 4), start)}/${to}` : '';
}

/** Both ends of a stretch, each mended by itself. */
function between([, start, end]: Match, mend: (part: string) => string): string {
  const from = mend(start!);
  const to = from && mend(end!);
  return to && `${from}/${to}`;
}

const wrap = (before: string, after: string): Slip[2] => {
  return ([, rest], mend) => mend(rest!) && before + mend(rest!) + after;
};

/** Dates written in words, English and German first of all. */
export const SLIPS_OF_WORDS: readonly Slip[] = [
  slip('era', /^(\d{1,6}) ?(?:b\.? ?c\.?(?: ?e\.?)?|v\. ?chr\.?|v\. ?u\. ?z\.?)$/i, beforeChrist),
  slip('era', /^(?:a\.?d\.? ?)(\d{1,4})$/i, ([, year]) => year!.padStart(4, '0')),
  slip('era', /^(\d{1,4}) ?(?:a\.? ?d\.?|c\.? ?e\.?|n\. ?chr\.?)$/i, ([, year]) => year!.padStart(4, '0')),
  slip('decade', /^(?:the |die )?(\d{3})0(?:['’]?s|-?er(?:[ -]jahren?)?)$/i, decade),
  slip(
    'century',
    /^(?:the |das )?(\d{1,2})(?:(?:st|nd|rd|th)[ -]century|\. ?(?:jahrhundert|jhd?\.?))$/i,
    ([, n]) => `${two(+n! - 1)}XX`,
  ),
  slip('season-name', new RegExp(`^(${SEASONS.join('|')})(?: of)? (\\d{4})$`, 'i'), season),
  slip(
    'month-name',
    /^(\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?: of| de)?[ -]?(\p{L}+\.?)(?: de)?,?[ -](\d{3,4})$/iu,
    ([, day, month, year]) => named(year, month, day),
  ),
  slip('month-name', /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{3,4})$/iu, ([, month, day, year]) =>
    named(year, month, day),
  ),
  slip('month-name', /^(\p{L}+\.?)(?: of| de)?,?[ -](\d{3,4})$/iu, ([, month, year]) => named(year, month)),
  slip('month-name', /^(\d{4}),?[ -](\p{L}+\.?)(?:[ -](\d{1,2}))?$/iu, ([, year, month, day]) =>
    named(year, month, day),
  ),
  slip(
    'circa',
    /^(?:circa|ca?\.?|around|about|approx\.?|approximately|etwa|ungefähr|um|gegen)\s+(.+)$|^ca?\.(.+)$/i,
    ([, a, b], mend) => circa(mend((a ?? b)!)),
  ),
  slip('phrase', /^(?:since|seit|ab)(?: de[mrn])? (.+)$/i, wrap('', '/..')),
  slip('phrase', /^(?:until|till|bis)(?: zu[mr])? (.+)$/i, wrap('../', '')),
  slip('phrase', /^(?:before|vor)(?: de[mr])? (.+)$/i, wrap('[..', ']')),
  slip('phrase', /^(?:after|nach)(?: de[mr])? (.+)$/i, wrap('[', '..]')),
  slip('old-form', /^(.+)\/(?:open|now|present|today|heute)$/i, wrap('', '/..')),
  slip('old-form', /^unknown\/(.+)$/i, wrap('/', '')),
  slip('old-form', /^(.+)\/unknown$/i, wrap('', '/')),
  slip('between', /^(\d{1,2}|\p{L}+\.?)\.?\s*[-–—]\s*(.*\p{L}.*)$/u, sharedEnd),
  slip('between', /^(.+?)\s*[–—/]\s*(.+)$/, between),
  slip('between', /^(.+?)\s*(?:\s-\s|\.\.)\s*(.+)$/, between),
  slip('between', /^(?:from |von |vom )?(.+?) (?:to|till|until|bis)(?: zum)? (.+)$/i, between),
  slip('between', /^(?:between|zwischen) (.+?) (?:and|und) (.+)$/i, between),
];
