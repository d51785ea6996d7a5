import { twoDigits } from '../../time/calendar';
import { normalizeWords } from '../normalizeWords';
import { replaceWords, withoutWeekday } from './vocabulary';

/** Offsets of zones whose names mean one thing only. EST, CST, IST and many others are names of several zones. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ z: 'Z', utc: 'Z', gmt: 'Z', cet: '+01:00', mez: '+01:00', cest: '+02:00', mesz: '+02:00' },
  ...{ eet: '+02:00', eest: '+03:00' },
};
const ZONE = new RegExp(
  `(?<=<t[^>]+>)\\s*(?:(?:utc|gmt|z)?\\s*([+-])(\\d{1,2}):?(\\d\\d)?|(${Object.keys(ZONES).join('|')})(?![\\p{L}\\d]))(?:\\s*\\([^()]*\\))?`,
  'u',
);

function zone(_: string, sign?: string, hours?: string, minutes?: string, name?: string): string {
  return name === undefined ? ` <z${sign!}${twoDigits(+hours!)}:${minutes ?? '00'}>` : ` <z${ZONES[name] ?? ''}>`;
}

/** A time of day as `<t14:30>`; hours of the twelve-hour clock become those of the day. */
function time(hour: string, minute?: string, second?: string, half?: string): string {
  const hours = half === undefined ? +hour : (+hour % 12) + (half === 'p' ? 12 : 0);
  return ` <t${[twoDigits(hours), minute, second].filter((part) => part !== undefined).join(':')}>`;
}

/** Rewrites a decade as `<decade:195>`: 1950s, 1950's, 1950er, 1950-е годы, 1950-ті; of a short one, `<decade:5>`. */
const DECADE =
  /(?<![\d'’])['’]?(\d{1,3})0(?:['’]?s(?!\p{L})|-?er(?!\p{L})|-?(?:ті|ти|их|ых|тих)(?!\p{L})|-?[ех](?=\s*(?:год|рок|рр|гг)|$))/gu;
const ORDINAL = /(\d)(?:-?(?:st|nd|rd|th|er|ere|re|e|eme|ier|o|a|°|го|е|и|я|х|га|те|ше|ого|ему|му)(?!\p{L})|°)\.?/gu;

/**
 * A date as people write it, in the terms of the grammar: lower case, one kind of dash, `<t14:30>` for a time of day, `<z+01:00>` for its
 * zone, `<m3>` for March, `<decade:195>` for the 1950s, and a term for each word of `vocabulary.ts`. Words that it does not know stay
 * as they are, and the grammar then has no reading.
 */
export function canonicalDate(text: string): string {
  // Without its accent, "dès" (since) would be "des", which says nothing.
  let s = normalizeWords(text.replace(/dès(?!\p{L})/giu, 'depuis'))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u2012-\u2015]/g, '–')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/-\?\?(?![?\d])/g, '-xx')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”„«»]+|[\s"“”„«»;,]+$/g, '');
  s = withoutWeekday(s);
  s = s
    .replace(/(?<=\d)t(?=\d\d:?\d\d)/, ' ')
    .replace(/(?<!\d)(\d{1,2})(?::(\d\d))?(?::(\d\d))? ?([ap])\.? ?m\.?(?![\p{L}\d])/gu, (_, h: string, m, sec, half) =>
      time(h, m as string, sec as string, half as string),
    )
    .replace(/(?<![\d:t])(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?![\d:])(?: uhr)?/g, (_, h: string, m, sec) =>
      time(h, m as string, sec as string),
    )
    .replace(/(?<!\d)(\d{1,2})(?:\.(\d\d))? uhr(?! ?\d)/g, (_, h: string, m) => time(h, m as string))
    .replace(/(?<!\d)(\d{1,2}) ?h ?(\d\d)?(?![\p{L}\d])/gu, (_, h: string, m) => time(h, m as string))
    .replace(ZONE, zone)
    .replace(/(?<!\p{L})q ?([1-4])(?!\d)/gu, (_, n: string) => ` <s${String(32 + +n)}> `)
    .replace(/(?<!\p{L})h([12])(?!\d)/gu, (_, n: string) => ` <s${String(39 + +n)}> `)
    .replace(/(\d{4})-?w(\d\d)(?!\d)/g, ' <week> $2 $1')
    .replace(DECADE, ' <decade:$1> ');
  s = replaceWords(s.replace(ORDINAL, '$1'));
  return s
    .replace(/(?<!\d)([1-4])[. ]*<quarter>/g, (_, n: string) => `<s${String(32 + +n)}>`)
    .replace(/<first> *<quarter>/g, '<s33>')
    .replace(/<second> *<quarter>/g, '<s34>')
    .replace(/(?<!\d)(?:1[. ]*|<first> *)<half>/g, '<half1>')
    .replace(/(?<!\d)(?:2[. ]*|<second> *)<half>/g, '<half2>')
    .replace(/(<decade:\d+>) *(?:<years>)?/g, '$1')
    .replace(/\( *\? *\)/g, '?')
    .replace(/\[ *\? *\]/g, '?')
    .replace(/[()]/g, ' ')
    .replace(/ *([–/]) */g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/> +(?=<)/g, '> ')
    .trim();
}
