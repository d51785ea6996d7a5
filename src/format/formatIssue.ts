import type { EdtfError } from '../time/edtfTypes';
import { parseEdtfUnexplained } from '../time/edtfParser';
import { formatEdtf } from '../time/formatEdtf';
import { formatEdtfError } from '../time/formatEdtfError';
import { shorten } from './issueCollector';
import type { IssueMessages } from './messages/types';
import type { Issue } from './types';

/** An issue in one line: line and column, path, what is wrong, what to write instead and what is omitted. */
export function formatIssue(issue: Issue, messages: IssueMessages): string {
  const { line, column } = issue;
  const position = line === undefined || column === undefined ? [] : [messages.position(line, column)];
  return [...position, formatIssueText(issue, messages)].join(', ');
}

/** The same without line and column, for output that gives them separately: `events[3].when: “9/11/1989”: …`. */
export function formatIssueText(issue: Issue, messages: IssueMessages): string {
  const { code, params, input } = issue;
  // TypeScript cannot relate `params` to `code`; the type of the catalogue does.
  const format = messages.sentences[code] as (params: Issue['params'], input: string, dateAdvice: string) => string;
  const sentences = format(params, input, formatDateAdvice(issue, messages));
  const omitted = params['omitted'];
  const consequence =
    omitted === 'event' || omitted === 'entry' || omitted === 'field' ? ` ${messages.omitted[omitted]}` : '';
  const path = formatPath(issue.at);
  return `${path ? `${path}: ` : ''}${sentences}${consequence}`;
}

/** A JSON pointer as programmers write paths: `/events/3/place/lat` becomes `events[3].place.lat`. */
export function formatPath(pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  return steps.map((step, i) => (/^\d+$/.test(step) ? `[${step}]` : `${i > 0 ? '.' : ''}${shorten(step)}`)).join('');
}

function formatDateAdvice({ code, input, params }: Issue, messages: IssueMessages): string {
  if (code === 'date-meaning') {
    const date = parseEdtfUnexplained(input);
    return date.ok ? formatEdtf(date.value, messages.time) : input;
  }
  if (code !== 'date') return '';
  const { reason, part, offset, suggestion, alternative } = params;
  const error = {
    code: reason,
    input: part,
    at: offset,
    suggestion: suggestion || null,
    alternative: alternative || null,
  };
  return formatEdtfError(error as EdtfError, messages.time);
}
