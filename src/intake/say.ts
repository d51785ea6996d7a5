import type { EdtfFault } from '../time/dates';
import { faultInWords } from '../time/faultWords';
import { shorten } from './notes';
import type { Issue } from './types';
import type { IssueWords } from './words/types';

/** An issue for a reader: where in the file, what was seen, what to write instead, and what is left out because of it. */
export function issueInWords(issue: Issue, words: IssueWords): string {
  const { line, column } = issue;
  const place = line === undefined || column === undefined ? [] : [words.place(line, column)];
  return [...place, issueSays(issue, words)].join(', ');
}

/** The same without line and column, for where these are said apart: `events[3].when: “9/11/1989”: …`. */
export function issueSays(issue: Issue, words: IssueWords): string {
  const { code, params, saw } = issue;
  // The catalogue holds each code's sentence to that code's parameters; a union of functions takes none of them.
  const sentence = words.says[code] as (params: Issue['params'], saw: string, advice: string) => string;
  const says = sentence(params, saw, code === 'date' ? adviceOn(issue, words) : '');
  const left = params['left'];
  const lost = left === 'event' || left === 'entry' || left === 'field' ? ` ${words.left[left]}` : '';
  const path = pathInWords(issue.at);
  return `${path ? `${path}: ` : ''}${says}${lost}`;
}

/** `/events/3/place/lat` as `events[3].place.lat`, the way editors and programs write it. */
export function pathInWords(pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  return steps.map((step, i) => (/^\d+$/.test(step) ? `[${step}]` : `${i > 0 ? '.' : ''}${shorten(step)}`)).join('');
}

function adviceOn({ params }: Issue, words: IssueWords): string {
  const { reason, part, offset, write, or } = params;
  const fault = { code: reason, saw: part, at: offset, write: write || null, or: or || null };
  return faultInWords(fault as EdtfFault, words.time);
}
