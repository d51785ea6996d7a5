import { formatIsoDay, twoDigits } from './calendar';
import { parsePlainDate } from './edtfDate';
import { DAY, instant } from './instant';
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

/** A winter extends into the next year, so that the winter of 1944/45 is 1944-24. Other seasons do not. */
function season([, name, year, next]: Match): string {
  const date = namedPart(year!, name!);
  if (next === undefined) return date;
  return date.endsWith('-24') && (+year! + 1) % 10 ** next.length === +next ? date : '';
}

/** Adds `~` to a date; of an uncertain one, `?` becomes `%`. */
function circa(date: string): string {
  if (!date || /[/~%[{]/.test(date)) return '';
  return date.endsWith('?') ? `${date.slice(0, -1)}%` : `${date}~`;
}

/** A date's month or season by its name, of the year of another date. */
function namedPart(year: string, name: string): string {
  const season = SEASONS.findIndex((names) => new RegExp(`^(?:${names})$`, 'i').test(name));
  return season < 0 ? withMonthName(year, name) : `${year}-${String(21 + season)}`;
}

/** In "8–13 October 2024" and "October–December 2024", the start takes the missing parts from the end. */
function rangeWithSharedParts([, start, end]: Match, suggestPart: (part: string) => string): string {
  const to = suggestPart(end!);
  const day = /^(\d{4}-\d\d-)\d\d$/.exec(to);
  if (day && /^\d/.test(start!)) return `${day[1]!}${twoDigits(+start!)}/${to}`;
  const from = /^\d{4}-\d\d$/.test(to) ? namedPart(to.slice(0, 4), start!) : '';
  return from && `${from}/${to}`;
}

/** An interval whose ends are corrected separately. */
function between([, start, end]: Match, suggestPart: (part: string) => string): string {
  const from = suggestPart(start!);
  const to = from && suggestPart(end!);
  return to && `${from}/${to}`;
}

/** A day, month or year before or after another one, which "before 1990" and "after 1990" do not include. */
function neighbour(date: string, step: 1 | -1): string {
  const plain = parsePlainDate(date);
  if (!plain) return '';
  const { from, to } = plain.span;
  return formatIsoDay(step > 0 ? to : instant(from - DAY)).slice(0, date.length);
}

const beyond = (before: string, step: 1 | -1, after: string): CorrectionRule[2] => {
  return ([, rest], suggestPart) => {
    const date = neighbour(suggestPart(rest!), step);
    return date && before + date + after;
  };
};

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
  correctionRule(
    'season-name',
    new RegExp(`^(${SEASONS.join('|')})(?: of)? (\\d{4})(?:[/–-](\\d{2}|\\d{4}))?$`, 'i'),
    season,
  ),
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
  correctionRule('phrase', /^(?:before|vor)(?: de[mr])? (.+)$/i, beyond('[..', -1, ']')),
  correctionRule('phrase', /^(?:after|nach)(?: de[mr])? (.+)$/i, beyond('[', 1, '..]')),
  correctionRule(
    'phrase',
    /^(.+?)(?:\s*[-–—]\s*(?:\.\.\.|…|date|open|now|present|today|ongoing|heute|jetzt)?| to date| onwards?)$/i,
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
  correctionRule('between', /^(?:from |von |vom )?(.+?) (?:to|till|until|through|thru|bis)(?: zum)? (.+)$/i, between),
  correctionRule('between', /^(?:between|zwischen) (.+?) (?:and|und) (.+)$/i, between),
];
