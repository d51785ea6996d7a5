/** What is left out of the timeline because of an issue; `nothing` where it is only remarked. */
export type Left = 'event' | 'entry' | 'field' | 'nothing';

/** What a field should have been. */
export type Expected = 'text' | 'date' | 'id' | 'address' | 'language' | 'number' | 'list' | 'object';

interface None {
  readonly [never: string]: never;
}

/** Faults of the text itself, before it is a value. `bracket` is the one to write, `line` where its partner stands, `hidden` the number of a character that cannot be seen. */
export interface JsonFaults {
  'json-empty': None;
  'json-html': None;
  'json-encoding': None;
  'json-too-long': { limit: number };
  'json-trailing-comma': None;
  'json-missing-comma': None;
  'json-missing-colon': None;
  'json-missing-value': None;
  'json-missing-quote': None;
  'json-quotes': { write: string };
  'json-bare-key': { write: string };
  'json-bare-word': { write: string };
  'json-number': { write: string };
  'json-escape': None;
  'json-control': { write: string };
  'json-unclosed': { bracket: string };
  'json-wrong-bracket': { bracket: string; line: number };
  'json-after-end': None;
  'json-comment': None;
  'json-strange': { hidden: string };
}

/** Faults of the file as a whole. The last two are for whoever fetches it. */
export interface FileFaults {
  'not-a-timeline': { looks: '' | 'list' | 'timelinejs' | 'geojson' };
  'newer-format': { reads: number };
  'wrong-format': None;
  'fetch-status': { status: number };
  'fetch-failed': None;
}

/** Faults of one field. `meant` and `write` are empty where nothing better is known. */
export interface FieldFaults {
  missing: { field: string; left: Left };
  'wrong-type': { expected: Expected; write: string; left: Left };
  null: { left: Left };
  'unknown-field': { field: string; meant: string; count: number };
  'reserved-field': { field: string };
  option: { options: string; meant: string; left: Left };
  range: { min: number; max: number; left: Left };
  whole: { left: Left };
  id: { write: string; left: Left };
  'empty-text': { left: Left };
  'long-text': { limit: number; left: Left };
  html: None;
  'broken-characters': None;
  language: { left: Left };
  address: { why: 'scheme' | 'blank' | 'host' | 'relative'; scheme: string; left: Left };
  /** `reason` and what follows are an EDTF fault, which `time/words` can say. */
  date: { reason: string; part: string; offset: number; write: string; or: string; left: Left };
  'too-deep': { limit: number };
}

/** Faults of what fields say together, and of what points elsewhere. */
export interface SenseFaults {
  'as-of-closed': None;
  'as-of-early': None;
  'half-place': { field: string };
  'figure-order': { left: Left };
  'duplicate-id': { left: Left };
  undeclared: { list: string; meant: string; count: number };
  'unknown-source': { meant: string; left: Left };
  'unknown-event': { meant: string; left: Left };
  'left-out-event': { left: Left };
  'parent-circle': None;
  'self-link': { left: Left };
  'source-clash': { id: string };
  'former-id-taken': { id: string };
}

/** Every issue that reading can raise, with what its words need to know. */
export interface Faults extends JsonFaults, FileFaults, FieldFaults, SenseFaults {}

export type IssueCode = keyof Faults;
