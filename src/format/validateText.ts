import { parseEdtfUnexplained } from '../time/edtfParser';
import { findAddressError } from '../util/addressError';
import type { Expected, Omitted } from './codes';
import type { Meaning } from './schemaBuilder';
import { INVALID, isRecord, wrongType, type Check, type ListName, type ValidationContext } from './validationContext';

/** Longest plain text, in UTF-16 units: about ten printed pages. */
const MAX_TEXT = 20_000;

/** Longest id, date or address, in UTF-16 units. */
const MAX_WORD = 2000;

/** A pre-filter for texts that need a closer look: markup, lone surrogates, control characters and overrides of the direction. Runs in linear time. */
const SUSPICIOUS = /[<&\u202d\u202e]|(?![\n\r\t])[\p{Cc}\p{Cs}]/u;
/** A character that leaves a trace: no blank, zero-width or filler character, and no mark of direction. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;
const HTML = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i;
/** What has no place in a text. Overrides of the direction (LRO, RLO) show letters in another order than they are written in: `\u202egnp.exe`. */
const UNPRINTABLE = /(?![\n\r\t])[\p{Cc}\p{Cs}\u202d\u202e]/gu;
type StringCheck = (text: string, omitted: Omitted, context: ValidationContext) => unknown;

/** Checks text that is displayed. HTML in it raises a warning and is kept as text. */
const checkPlainText: StringCheck = (text, omitted, { issues }) => {
  if (text.length > MAX_TEXT) issues.error('long-text', text, { limit: MAX_TEXT, omitted });
  else if (!VISIBLE.test(text)) issues.error('empty-text', text, { omitted });
  else if (!SUSPICIOUS.test(text)) return text;
  else {
    const tag = HTML.exec(text)?.[0];
    if (tag !== undefined) issues.warning('html', tag, {});
    const printable = text.replace(UNPRINTABLE, '\ufffd');
    if (printable !== text) issues.warning('broken-characters', text, {});
    return printable;
  }
  return INVALID;
};

/** A string, or an object with one string per language. Of an object, the valid languages are kept. */
export function localizedTextCheck(omitted: Omitted): Check {
  return (value, context) => {
    if (typeof value === 'string') return checkPlainText(value, omitted, context);
    return isRecord(value) ? checkLanguages(value, omitted, context) : wrongType(value, 'text', omitted, context);
  };
}

function checkLanguages(
  value: Readonly<Record<string, unknown>>,
  omitted: Omitted,
  context: ValidationContext,
): unknown {
  const { path } = context.issues;
  const tags = Object.keys(value);
  const valid: [string, unknown][] = [];
  for (const tag of tags) {
    path.push(tag);
    const text = checkLanguageText(tag, value[tag], context);
    path.pop();
    if (text !== INVALID) valid.push([tag, text]);
  }
  if (valid.length === tags.length && valid.every(([tag, text]) => text === value[tag]) && tags.length > 0)
    return value;
  if (valid.length > 0) return Object.fromEntries(valid);
  context.issues.error('empty-text', value, { omitted });
  return INVALID;
}

function checkLanguageText(tag: string, text: unknown, context: ValidationContext): unknown {
  if (!isLanguageTag(tag)) {
    context.issues.error('language', tag, { omitted: 'field' });
    return INVALID;
  }
  return typeof text === 'string' ? checkPlainText(text, 'field', context) : wrongType(text, 'text', 'field', context);
}

/** Whether a tag is well-formed by BCP 47. `Intl` throws on any other. */
function isLanguageTag(tag: string): boolean {
  if (/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(tag)) return true;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * Dates that may mean something else than they say. `explainDates` finds out by `likelyMeaning` what, or that they do not; a page whose
 * file has none of them need not load that.
 */
const UNLIKELY = /^\d{4}-[2-4]\d$|\/[29]999|^(?:0001-01-01|2[45]\d\d)|T00:00:00/;

const checkDate: StringCheck = (text, omitted, { dates, issues }) => {
  if (dates.has(text)) return text;
  const result = parseEdtfUnexplained(text);
  if (result.ok) {
    dates.set(text, result.value);
    if (UNLIKELY.test(text)) issues.warning('date-meaning', text, { meaning: 'day', suggestion: '' });
    return text;
  }
  const { code, input, at, suggestion, alternative } = result.error;
  issues.error('date', text, {
    reason: code,
    part: input,
    offset: at,
    text,
    suggestion: suggestion ?? '',
    alternative: alternative ?? '',
    omitted,
  });
  return INVALID;
};

const checkAddress: StringCheck = (text, omitted, { issues }) => {
  if (text === '') {
    issues.error('empty-text', text, { omitted });
    return INVALID;
  }
  const error = findAddressError(text);
  if (!error) return text;
  issues.error('address', text, { ...error, omitted });
  return INVALID;
};

/**
 * The address of a picture or document, which may also hold the picture itself. One that is not allowed is reported and kept: where the
 * picture would be, a sentence says why it is not shown.
 */
const checkMedia: StringCheck = (text, omitted, context) => {
  if (!text.startsWith('data:image/')) checkAddress(text, text ? 'nothing' : omitted, context);
  return text || INVALID;
};

const checkLanguage: StringCheck = (text, omitted, { issues }) => {
  if (isLanguageTag(text)) return text;
  issues.error('language', text, { omitted });
  return INVALID;
};

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9._-]+$/.test(text);
}

const checkId: StringCheck = (text, omitted, { issues }) => {
  if (isId(text)) return text;
  issues.error('id', text, { suggestion: '', omitted });
  return INVALID;
};

const listReferenceCheck =
  (list: ListName): StringCheck =>
  (text, omitted, context) => {
    if (context.declared[list].has(text)) return text;
    const id = checkId(text, omitted, context);
    if (id !== INVALID) context.addUndeclared(list, text);
    return id;
  };

const entryReferenceCheck =
  (list: 'source' | 'place'): StringCheck =>
  (text, omitted, context) => {
    const known = context[`${list}s`];
    if (known.has(text)) return text;
    context.issues.error(`unknown-${list}`, text, { suggestion: context.suggestId(text, known), omitted });
    return INVALID;
  };

const checkEventReference: StringCheck = (text, omitted, context) => {
  if (context.eventIds.has(text)) return text;
  const currentId = context.formerIds.get(text);
  if (currentId !== undefined) return currentId;
  if (context.omittedIds.has(text)) context.issues.warning('omitted-event', text, { omitted });
  else {
    const suggestion = context.suggestId(text, context.eventIds);
    context.issues.error('unknown-event', text, { suggestion, omitted });
  }
  return INVALID;
};

const BY_MEANING: Readonly<Record<Meaning, readonly [Expected, StringCheck]>> = {
  text: ['text', checkPlainText],
  date: ['date', checkDate],
  address: ['address', checkAddress],
  media: ['address', checkMedia],
  language: ['language', checkLanguage],
  id: ['id', checkId],
  actor: ['id', listReferenceCheck('actor')],
  kind: ['id', listReferenceCheck('kind')],
  measure: ['id', listReferenceCheck('measure')],
  treaty: ['id', listReferenceCheck('treaty')],
  source: ['id', entryReferenceCheck('source')],
  place: ['id', entryReferenceCheck('place')],
  event: ['id', checkEventReference],
};

/** Whether a text, which has the characters of a number, is valid. */
function isAcceptable(text: string, meaning: Meaning, context: ValidationContext): boolean {
  if (meaning === 'source' || meaning === 'place') return context[`${meaning}s`].has(text);
  if (meaning === 'event') return context.eventIds.has(text);
  if (meaning === 'language') return isLanguageTag(text);
  return BY_MEANING[meaning][0] !== 'id' || isId(text);
}

/** A string with a meaning: an id, a reference, a date, an address, a language or plain text. */
export function stringCheck(meaning: Meaning, omitted: Omitted): Check {
  const [expected, check] = BY_MEANING[meaning];
  return (value, context) => {
    // The number of a day in a spreadsheet needs a question, as its text does.
    if (meaning === 'date' && typeof value === 'number' && !parseEdtfUnexplained(String(value)).ok)
      return check(String(value), omitted, context);
    if (typeof value !== 'string')
      return wrongType(value, expected, omitted, context, (text) => isAcceptable(text, meaning, context));
    const isLong = value.length > MAX_WORD && !(meaning === 'media' && value.startsWith('data:'));
    if (meaning === 'text' || !isLong) return check(value, omitted, context);
    context.issues.error('long-text', value, { limit: MAX_WORD, omitted });
    return INVALID;
  };
}
