import { twoDigits } from './calendar';
import { monthNamed } from './monthNames';
import { correctionRule, type Match, type CorrectionRule } from './correctionRules';

/** Years from here on are those of another calendar: 5784 is a Jewish, 2567 a Buddhist year. */
const LAST_YEAR = 2500;

/** A date with a month's name. A year of one or two digits is ambiguous and gets no suggestion. */
function withMonthName(year: string | undefined, month: string | undefined, day?: string): string {
  const number = monthNamed(month!);
  return number && year!.length > 2 && +year! < LAST_YEAR
    ? `${year!.padStart(4, '0')}-${twoDigits(number)}${day ? `-${twoDigits(+day)}` : ''}`
    : '';
}

/** 49 BC is -0048, since the standard has a year 0. */
const bceYear = ([, year]: Match): string => (+year! > 1 ? '-' : '') + String(+year! - 1).padStart(4, '0');

const decade = ([, first]: Match): string | readonly [string, string] =>
  first!.endsWith('0') ? [`${first!.slice(0, 2)}XX`, `${first!}X`] : `${first!}X`;

const SEASONS = ['spring|fr(?:ü|ue)h(?:jahr|ling)', 'summer|sommer', 'autumn|fall|herbst', 'winter'];

const season = ([, name, year]: Match): string =>
  `${year!}-${String(21 + SEASONS.findIndex((names) => new RegExp(`^(?:${names})$`, 'i').test(name!)))}`;

/** Adds `~` to a date; of an uncertain one, `?` becomes `%`. */
function circa(date: string): string {
  if (!date || /[/~%[{]/.test(date)) return '';
  return date.endsWith('?') ? `${date.slice(0, -1)}%` : `${date}~`;
}

/** In "8–13 October 2024" and "October–December 2024", the start takes the missing parts from the end. */
function rangeWithSharedParts([, start, end]: Match, suggestPart: (part: string) => string): string {
  const to = suggestPart(end!);
  const day = /^(\d{4}-\d\d-)\d\d$/.exec(to);
  if (day && /^\d/.test(start!)) return `${day[1]!}${twoDigits(+start!)}/${to}`;
  return /^\d{4}-\d\d$/.test(to) ? `${withMonthName(to.slice(0, 4), start)}/${to}` : '';
}

/** An interval whose ends are corrected separately. */
function between([, start, end]: Match, suggestPart: (part: string) => string): string {
  const from = suggestPart(start!);
  const to = from && suggestPart(end!);
  return to && `${from}/${to}`;
}

const wrap = (before: string, after: string): CorrectionRule[2] => {
  return ([, rest], suggestPart) => suggestPart(rest!) && before + suggestPart(rest!) + after;
};

/** Corrections of dates in words, mainly English and German. The first rule with a valid suggestion applies. */
export const VERBAL_CORRECTIONS: readonly CorrectionRule[] = [
  correctionRule('era', /^(\d{1,6}) ?(?:b\.? ?c\.?(?: ?e\.?)?|v\. ?chr\.?|v\. ?u\. ?z\.?)$/i, bceYear),
  correctionRule('era', /^(?:a\.?d\.? ?)(\d{1,4})$/i, ([, year]) => year!.padStart(4, '0')),
  correctionRule('era', /^(\d{1,4}) ?(?:a\.? ?d\.?|c\.? ?e\.?|n\. ?chr\.?)$/i, ([, year]) => year!.padStart(4, '0')),
  correctionRule('decade', /^(?:the |die )?(\d{3})0(?:['’]?s|-?er(?:[ -]jahren?)?)$/i, decade),
  correctionRule(
    'century',
    /^(?:the |das )?(\d{1,2})(?:(?:st|nd|rd|th)[ -]century|\. ?(?:jahrhundert|jhd?\.?))$/i,
    ([, n]) => `${twoDigits(+n! - 1)}XX`,
  ),
  correctionRule('season-name', new RegExp(`^(${SEASONS.join('|')})(?: of)? (\\d{4})$`, 'i'), season),
  correctionRule(
    'month-name',
    /^(\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?: of(?= )| de(?= ))?[ -]?(\p{L}+\.?)(?: de)?,?[ -](\d{3,4})$/iu,
    ([, day, month, year]) => withMonthName(year, month, day),
  ),
  correctionRule('month-name', /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{3,4})$/iu, ([, month, day, year]) =>
    withMonthName(year, month, day),
  ),
  correctionRule('month-name', /^(\p{L}+\.?)(?: of| de)?,?[ -](\d{3,4})$/iu, ([, month, year]) =>
    withMonthName(year, month),
  ),
  correctionRule('month-name', /^(\d{4}),?[ -](\p{L}+\.?)(?:[ -](\d{1,2}))?$/iu, ([, year, month, day]) =>
    withMonthName(year, month, day),
  ),
  correctionRule(
    'circa',
    /^(?:circa|ca?\.?|around|about|approx\.?|approximately|etwa|ungefähr|um|gegen)\s+(.+)$|^ca?\.(.+)$/i,
    ([, a, b], suggestPart) => circa(suggestPart((a ?? b)!)),
  ),
  correctionRule('phrase', /^(?:since|seit|ab)(?: de[mrn])? (.+)$/i, wrap('', '/..')),
  correctionRule('phrase', /^(?:until|till|bis)(?: zu[mr])? (.+)$/i, wrap('../', '')),
  correctionRule('phrase', /^(?:before|vor)(?: de[mr])? (.+)$/i, wrap('[..', ']')),
  correctionRule('phrase', /^(?:after|nach)(?: de[mr])? (.+)$/i, wrap('[', '..]')),
  correctionRule(
    'phrase',
    /^(.+?)\s*[-–—]\s*(?:open|now|present|today|ongoing|heute|jetzt)?$/i,
    ([, start], suggestPart) => {
      const from = suggestPart(start!);
      return from && !from.includes('/') ? `${from}/..` : '';
    },
  ),
  correctionRule('between', /^(.+?) (?:or|oder) (.+)$/i, ([, a, b], suggestPart) => {
    const [first, second] = [suggestPart(a!), suggestPart(b!)];
    return first && second && `[${first},${second}]`;
  }),
  correctionRule('old-form', /^(.+)\/(?:open|now|present|today|heute)$/i, wrap('', '/..')),
  correctionRule('old-form', /^unknown\/(.+)$/i, wrap('/', '')),
  correctionRule('old-form', /^(.+)\/unknown$/i, wrap('', '/')),
  correctionRule('between', /^(\d{1,2}|\p{L}+\.?)\.?\s*[-–—]\s*(.*\p{L}.*)$/u, rangeWithSharedParts),
  correctionRule('between', /^(.+?)\s*[–—/]\s*(.+)$/, between),
  correctionRule('between', /^(.+?)\s*(?:\s-\s|\.\.)\s*(.+)$/, between),
  correctionRule('between', /^(?:from |von |vom )?(.+?) (?:to|till|until|bis)(?: zum)? (.+)$/i, between),
  correctionRule('between', /^(?:between|zwischen) (.+?) (?:and|und) (.+)$/i, between),
];
