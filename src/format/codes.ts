import type { LikelyMeaning } from '../time/likelyMeaning';
import type { AddressErrorReason } from '../util/addressError';

/** What is omitted from the timeline because of an issue; `nothing` where the value is kept. */
export type Omitted = 'event' | 'entry' | 'field' | 'nothing';

/** The type of value that a field expects. */
export type Expected = 'text' | 'date' | 'id' | 'address' | 'language' | 'number' | 'list' | 'object';

/** Formats that a file may have instead of JSON, told apart by content. */
export type OtherFormat = 'table' | 'spreadsheet' | 'yaml' | 'javascript';

interface NoParams {
  readonly [never: string]: never;
}

/**
 * Issues of a text that is not JSON. `suggestion` is the corrected token, `bracket` the missing bracket, `line` the line of its
 * counterpart, and `codePoint` names an invisible character (`U+200B`) or is empty.
 */
export interface JsonIssueParams {
  'json-empty': NoParams;
  'json-html': NoParams;
  'json-other-format': { format: OtherFormat };
  'json-encoding': NoParams;
  'json-too-long': { limit: number };
  /** `line` is that of the innermost bracket or text that is open at the end. */
  'json-ends-early': { line: number };
  'json-trailing-comma': NoParams;
  'json-missing-comma': NoParams;
  'json-missing-colon': NoParams;
  'json-missing-value': NoParams;
  'json-missing-quote': NoParams;
  'json-quotes': { suggestion: string };
  'json-bare-key': { suggestion: string };
  'json-bare-word': { suggestion: string };
  'json-number': { suggestion: string };
  'json-escape': NoParams;
  'json-control': { suggestion: string };
  'json-unclosed': { bracket: string };
  'json-wrong-bracket': { bracket: string; line: number };
  'json-after-end': NoParams;
  'json-comment': NoParams;
  'json-unexpected-character': { codePoint: string };
  /** Position of the first value with this name. */
  'json-repeated-name': { line: number; column: number };
  /** `read` is the number that JavaScript makes of it. */
  'imprecise-number': { read: string; suggestion: string };
}

/** Issues of the file as a whole. The `fetch-…` codes are raised by the caller that loads the file. */
export interface FileIssueParams {
  'not-a-timeline': { resembles: '' | 'list' | 'timelinejs' | 'geojson' };
  'newer-format': { supported: number };
  'wrong-format': NoParams;
  'fetch-status': { status: number };
  'fetch-failed': NoParams;
  /** In bytes; `size` is 0 where it is not known. */
  'file-too-large': { size: number; limit: number };
  'file-unreadable': NoParams;
}

/** Issues of a single field. `suggestion` is empty where no correction is known. */
export interface FieldIssueParams {
  missing: { field: string; omitted: Omitted };
  'wrong-type': { expected: Expected; suggestion: string; omitted: Omitted };
  null: { omitted: Omitted };
  /** `absent` has the names of the format's fields that are not given, separated by blanks. */
  'unknown-field': { field: string; suggestion: string; absent: string; count: number };
  'reserved-field': { field: string };
  option: { options: string; suggestion: string; omitted: Omitted };
  range: { min: number; max: number; omitted: Omitted };
  whole: { omitted: Omitted };
  id: { suggestion: string; omitted: Omitted };
  'empty-text': { omitted: Omitted };
  'long-text': { limit: number; omitted: Omitted };
  html: NoParams;
  'broken-characters': NoParams;
  language: { omitted: Omitted };
  address: { reason: AddressErrorReason; scheme: string; omitted: Omitted };
  /**
   * The fields of an `EdtfError`, which `formatEdtfError` turns into a sentence: `reason` is its code, `part` its input. `text` is the
   * whole date as the file has it, which may contain line breaks.
   */
  date: {
    reason: string;
    part: string;
    offset: number;
    text: string;
    suggestion: string;
    alternative: string;
    omitted: Omitted;
  };
  /** A valid date that more likely means something else. `formatIssue` adds how it is read. */
  'date-meaning': { meaning: LikelyMeaning; suggestion: string };
  'too-deep': { limit: number };
}

/** Issues of fields that contradict each other, and of references. */
export interface ConsistencyIssueParams {
  'as-of-closed': NoParams;
  'as-of-early': NoParams;
  'incomplete-coordinates': { field: string };
  'figure-order': { omitted: Omitted };
  'duplicate-id': { omitted: Omitted };
  'listed-twice': { omitted: Omitted };
  undeclared: { list: string; suggestion: string; count: number };
  'unknown-source': { suggestion: string; omitted: Omitted };
  'unknown-place': { suggestion: string; omitted: Omitted };
  'unknown-event': { suggestion: string; omitted: Omitted };
  'omitted-event': { omitted: Omitted };
  'parent-cycle': NoParams;
  'self-link': { omitted: Omitted };
  'source-clash': { id: string };
  'former-id-taken': { id: string };
}

/** The parameters of every issue that reading a file can raise, by code. */
export interface IssueParams extends JsonIssueParams, FileIssueParams, FieldIssueParams, ConsistencyIssueParams {}

export type IssueCode = keyof IssueParams;
