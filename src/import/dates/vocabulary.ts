import { monthNamed } from '../../time/monthNames';
import { normalizeWords } from '../normalizeWords';

/**
 * The words of dates other than months, in English, German, French, Spanish, Ukrainian, Russian and Polish. Words of one meaning stand for
 * one term of the grammar in `grammar.ts`. A dot, a space or a hyphen between the words of a phrase may be left out.
 */
const TERMS: Readonly<Record<string, string>> = {
  bce: 'BC|BCE|B C E|before Christ|v Chr|vor Christus|v u Z|vor unserer Zeitrechnung|av J C|avant J C|avant notre ère|a C|a de C|antes de Cristo|до н е|до н э|до Р Х|p n e|przed Chr|пр н е',
  ce: 'AD|CE|C E|A D|n Chr|nach Christus|u Z|ap J C|apr J C|après J C|de notre ère|d C|d de C|después de Cristo|н е|н э|n e|po Chr',
  circa:
    'c|ca|circa|around|about|approx|approximately|roughly|um|etwa|ungefähr|zirka|gegen|rund|vers|environ|autour de|aux alentours de|hacia|alrededor de|aproximadamente|cerca de|близько|бл|приблизно|около|ок|приблизительно|примерно|около|około|ok|mniej więcej',
  perhaps:
    'perhaps|possibly|probably|maybe|presumably|uncertain|vielleicht|vermutlich|wahrscheinlich|möglicherweise|wohl|peut être|probablement|possiblement|sans doute|quizás|quizá|tal vez|probablemente|posiblemente|можливо|ймовірно|мабуть|возможно|вероятно|предположительно|może|prawdopodobnie|przypuszczalnie',
  since: 'since|ongoing since|seit dem|seit der|seit|ab dem|ab|depuis le|depuis|desde el|desde|починаючи з|начиная с',
  from: 'from|von|vom|du',
  slavicFrom: 'з|зі|із|від|с|со|от|od',
  until:
    "until|till|up to|bis zum|bis zur|bis ins|bis in|bis|jusqu'en|jusqu'au|jusqu'à|jusqu en|jusqu au|jusqu à|hasta el|hasta",
  to: 'to|through|thru|au|à|a|al|по',
  do: 'до',
  polishDo: 'do',
  before: 'before|prior to|vor dem|vor|avant le|avant|antes del|antes de|перед|раніше|ранее|przed',
  after: 'after|nach dem|nach|après le|après|después del|después de|tras|після|после|po',
  by: 'by|no later than|spätestens|spätestens am',
  between: 'between|zwischen|entre|між|между|między|pomiędzy',
  and: 'and|und|et|y|e|та|и|і|й|i|oraz',
  or: 'or|oder|ou|o|або|чи|или|lub|albo',
  present:
    "still going on|dauert an|dauert noch an|present|now|today|ongoing|to date|heute|jetzt|andauernd|laufend|aujourd'hui|aujourd hui|présent|en cours|hoy|actualidad|presente|la actualidad|en curso|сьогодні|дотепер|нині|сегодня|настоящее время|наст время|наши дни|по наст время|dziś|dzisiaj|obecnie|teraz",
  spring:
    'spring|Frühjahr|Frühling|Fruehjahr|printemps|primavera|весна|весни|весною|навесні|весны|весной|wiosna|wiosny|wiosną',
  summer: 'summer|Sommer|été|verano|літо|літа|влітку|лето|лета|летом|lato|lata|latem',
  autumn: 'autumn|fall|Herbst|automne|otoño|осінь|осені|восени|осень|осени|осенью|jesień|jesieni|jesienią',
  winter: 'winter|Winter|hiver|invierno|зима|зими|взимку|зимы|зимой|zima|zimy|zimą',
  century:
    'century|cent|Jahrhundert|Jahrhunderts|Jh|Jhd|Jhdt|siècle|siecle|siècles|siglo|siglos|століття|ст|сторіччя|век|века|столетие|столетия|wiek|wieku',
  millennium:
    'millennium|Jahrtausend|Jahrtausends|Jt|millénaire|milenio|тисячоліття|тысячелетие|тысячелетия|tysiąclecie|tysiąclecia',
  years:
    'Jahre|Jahren|Jahr|année|années|ans|año|años|années|роки|років|рік|року|році|рр|годы|годов|год|года|году|гг|roku|rok|lat|г|р|r|years|year',
  early:
    'early|beginning of|start of|Anfang|frühe|frühes|frühen|début|début du|principios de|inicios de|comienzos de|початок|на початку|початку|начало|начале|начала|początek|na początku|początku',
  mid: 'mid|middle of|Mitte|milieu|mi|mediados de|середина|середини|середині|середины|середине|połowa|w połowie',
  late: 'late|end of|Ende|spätes|späte|späten|fin|fin du|finales de|fines de|кінець|кінця|наприкінці|кінці|конец|конца|конце|koniec|końca|pod koniec',
  first:
    'first|erste|ersten|erstes|première|premier|primera|primer|перша|перше|перший|первая|первый|первое|pierwsza|pierwszy|1ère|1re',
  second:
    'second|zweite|zweiten|zweites|deuxième|seconde|second|segunda|segundo|друга|друге|другий|вторая|второй|второе|druga|drugi|2ème',
  half: 'half|Hälfte|Halbjahr|moitié|semestre|mitad|половина|полугодие|півріччя|połowa roku|półrocze',
  quarter: 'quarter|Quartal|trimestre|квартал|кв|kwartał',
  week: 'week|KW|Kalenderwoche|Woche|semaine|semana|тиждень|неделя|tydzień|CW|wk',
  // Words that say nothing by themselves.
  of: 'of|the|in|on|at|der|die|das|des|dem|den|am|im|de|del|le|la|les|el|los|las|en|d|l|у|в|во|на|w|we|dnia|day|о|um uhr',
};

/** Words of two meanings, decided by what stands beside them, before the table above applies. */
const IN_CONTEXT: readonly (readonly [RegExp, string])[] = [
  // "1938 в." would be a century; "в 1938" is "in 1938". The same for Polish "w" and Spanish "s".
  [/(?<=[\divxl]\s*)(?:в|w)\.?(?!\p{L})(?!\s*\d)/gu, ' <century> '],
  [/(?<![\p{L}<])s\.?\s*(?=[ivxl]+(?!\p{L}))/gu, ' <century> '],
  [/(?<![\p{L}<])(?:в|w|s)\.?(?!\p{L})/gu, ' '],
  // French decades and Polish ones: "les années 1950", "lata 1950.", "lata 50.".
  [/(?<!\p{L})(?:annees|anos|lata|latach)\s+['’]?(\d{1,3})0(?![\d])\.?/gu, ' <decade:$1> '],
  // Dates beginning with "um", "c" and the like are approximate; the same word before a time of day is a filler.
  [/(?<!\p{L})um\s+(?=<t)/gu, ' '],
  // "Mai 1968", "mai" is a month, and "mi-1950" is the middle of 1950.
  [/(?<!\p{L})mi-(?=\d)/gu, ' <mid> '],
];

const CENTURY_WORDS = new RegExp(`(?<![\\p{L}<])(?:${normalizeWords(TERMS['century']!)})(?!\\p{L})\\.?`, 'gu');
/** A Roman numeral before or after the word: "XIVe siècle", "XIV век", "siglo XIV". Cyrillic letters that look the same are common. */
const ROMAN_BEFORE = /(?<!\p{L})([ivxlіх]{1,6})(?:e|eme|th|\.)?[\s-]*(?=(?:<half>|<quarter>)?\s*<century>)/gu;
const ROMAN_AFTER = /(?<=<century>\s*)([ivxlіх]{1,6})(?!\p{L})/gu;
const ROMAN: Readonly<Record<string, number>> = { i: 1, і: 1, v: 5, x: 10, х: 10, l: 50 };

function romanNumber(text: string): string {
  let sum = 0;
  const values = Array.from(text, (letter) => ROMAN[letter] ?? 0);
  for (const [i, value] of values.entries()) sum += value < (values[i + 1] ?? 0) ? -value : value;
  return String(sum);
}

/** Replaces the word for a century, and Roman numerals beside it, before other words could claim their letters. */
function replaceCenturies(text: string): string {
  if (!/[\divxlіх]/u.test(text)) return text;
  return text
    .replace(CENTURY_WORDS, ' <century> ')
    .replace(ROMAN_BEFORE, (_, roman: string) => `${romanNumber(roman)} `)
    .replace(ROMAN_AFTER, (_, roman: string) => romanNumber(roman));
}

/** A phrase as its words, and what it stands for. */
interface Phrase {
  readonly words: readonly string[];
  readonly term: string;
}

let phrases: Map<string, Phrase[]> | null = null;

/** The phrases by their first word, longer ones first, so that "до н. э." is not read as "до". The first meaning of a phrase counts. */
function compilePhrases(): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [term, list] of Object.entries(TERMS))
    for (const phrase of normalizeWords(list).split('|')) {
      const words = phrase.match(/[\p{L}\d]+/gu) ?? [];
      const same = byFirst.get(words[0] ?? '') ?? [];
      byFirst.set(words[0] ?? '', same);
      if (!same.some((other) => other.words.join(' ') === words.join(' '))) same.push({ words, term });
    }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** A word of a text, with where it begins and ends. */
interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The longest phrase that begins with a word, with only spaces, dots, hyphens and apostrophes between its words. */
function phraseAt(all: readonly Word[], at: number, text: string): Phrase | undefined {
  return phrases!.get(all[at]!.text)?.find(({ words }) =>
    words.every((word, i) => {
      const here = all[at + i];
      return here?.text === word && (i === 0 || /^[\s.'’-]*$/.test(text.slice(all[at + i - 1]!.to, here.from)));
    }),
  );
}

const SEASONS: Readonly<Record<string, string>> = { spring: 's21', summer: 's22', autumn: 's23', winter: 's24' };

let weekdays: Set<string> | null = null;

/** The names of the days of the week in the seven languages, in full; English and German ones abbreviated too. */
function weekdayNames(): Set<string> {
  const names = new Set(['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so', 'tues', 'thur', 'thurs', 'weds']);
  for (const lang of ['en', 'de', 'fr', 'es', 'uk', 'ru', 'pl'])
    for (const weekday of lang === 'en' ? (['long', 'short'] as const) : (['long'] as const)) {
      const format = new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' });
      // 3 January 2000 was a Monday.
      for (let day = 3; day < 10; day++) names.add(normalizeWords(format.format(Date.UTC(2000, 0, day))));
    }
  return names;
}

/** Removes a day of the week before a date: "Sat May 20 1961", "Montag, 12. März". Two letters need a dot or a comma. */
export function withoutWeekday(text: string): string {
  weekdays ??= weekdayNames();
  const [all = '', word = '', end = ''] = /^(\p{L}+)([.,]*)\s*/u.exec(text) ?? [];
  return weekdays.has(word) && (word.length > 2 || end !== '') ? text.slice(all.length) : text;
}

/** Slavic months after a preposition: "в марте", "у березні", "w marcu". `Intl` has no such form, which differs in its last letter. */
function inflectedMonth(name: string): number {
  if (name === 'мае') return 5;
  return /[\u0400-\u04ff]$|u$/.test(name) ? monthNamed(name.slice(0, -1)) : 0;
}

/** Replaces the words of a normalized text by terms such as `<circa>`, `<m3>` for March and `<s21>` for spring. Unknown words stay. */
export function replaceWords(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  phrases ??= compilePhrases();
  let source = text;
  for (const [words, term] of IN_CONTEXT) source = source.replace(words, term);
  source = replaceCenturies(source);
  // A word directly after `<` or `:` belongs to a term that stands already.
  const words = [...source.matchAll(/(?<![\p{L}<:])\p{L}+(?![\p{L}>:])/gu)].map(({ 0: word, index }): Word => ({
    text: word,
    from: index,
    to: index + word.length,
  }));
  let out = '';
  let done = 0;
  for (let i = 0; i < words.length; i++) {
    const phrase = phraseAt(words, i, source);
    const { text: word, from } = words[i]!;
    const replacement = phrase ? termText(phrase.term) : monthText(word);
    if (replacement === null) continue;
    if (phrase) i += phrase.words.length - 1;
    out += source.slice(done, from) + replacement;
    done = words[i]!.to + (source[words[i]!.to] === '.' ? 1 : 0);
  }
  return out + source.slice(done);
}

function termText(term: string): string {
  return term === 'of' || term === 'years' ? ' ' : ` <${SEASONS[term] ?? term}> `;
}

function monthText(word: string): string | null {
  const month = word.length < 3 ? 0 : monthNamed(word) || inflectedMonth(word);
  return month > 0 ? ` <m${String(month)}> ` : null;
}
