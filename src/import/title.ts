import type { ImportContext } from './context';
import type { JsonObject } from './types';

/** Longest title that is made from a text, in UTF-16 units. */
const MAX_TITLE = 90;

/** The first sentence of a text, cut at a word: a title for an event that has none. */
function firstSentence(text: string): string {
  const [line = ''] = text.split('\n');
  const [sentence = ''] = /^.*?[.!?…](?=\s|$)/.exec(line) ?? [line];
  if (sentence.length <= MAX_TITLE) return sentence;
  return `${sentence.slice(0, MAX_TITLE).replace(/\s+\S*$/, '')}…`;
}

/** Fields with a title: their own, else the first sentence of the summary or of another text, which is said. */
export function withTitle(fields: JsonObject, row: number, { notes }: ImportContext, other = ''): JsonObject {
  if (fields['title'] !== undefined) return fields;
  const hasSummary = typeof fields['summary'] === 'string';
  const title = firstSentence(hasSummary ? (fields['summary'] as string) : other);
  if (title === '') notes.add('warning', 'title-missing', {}, { row });
  else notes.add('guess', 'title-made', { field: hasSummary ? 'summary' : 'media' }, { row });
  return title === '' ? fields : { ...fields, title };
}
