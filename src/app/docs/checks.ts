import type { IssueCode } from '../../format/codes';
import { formatIssueText } from '../../format/formatIssue';
import { readTimeline } from '../../format/read';
import type { Issue } from '../../format/types';
import { escapeXml } from '../../render/svg';
import { languageFor } from '../../static/languages';
import { codeBlock, heading } from './markdown';
import { DOCS_MESSAGES } from './messages';
import type { PageContext } from './types';

/** The messages of `check` in the groups in which the page lists them. The compiler names a code that no group has. */
const GROUP_OF: Readonly<Record<IssueCode, CheckGroup>> = {
  'json-empty': 'json',
  'json-html': 'json',
  'json-other-format': 'json',
  'json-encoding': 'json',
  'json-too-long': 'json',
  'json-ends-early': 'json',
  'json-trailing-comma': 'json',
  'json-missing-comma': 'json',
  'json-missing-colon': 'json',
  'json-missing-value': 'json',
  'json-missing-quote': 'json',
  'json-quotes': 'json',
  'json-bare-key': 'json',
  'json-bare-word': 'json',
  'json-number': 'json',
  'json-escape': 'json',
  'json-control': 'json',
  'json-unclosed': 'json',
  'json-wrong-bracket': 'json',
  'json-after-end': 'json',
  'json-comment': 'json',
  'json-unexpected-character': 'json',
  'json-repeated-name': 'json',
  'imprecise-number': 'json',
  'not-a-timeline': 'file',
  'newer-format': 'file',
  'wrong-format': 'file',
  'fetch-status': 'file',
  'fetch-failed': 'file',
  'file-too-large': 'file',
  'file-unreadable': 'file',
  'too-deep': 'file',
  missing: 'field',
  'wrong-type': 'field',
  null: 'field',
  'unknown-field': 'field',
  'reserved-field': 'field',
  option: 'field',
  range: 'field',
  whole: 'field',
  id: 'field',
  'empty-text': 'field',
  'long-text': 'field',
  html: 'field',
  'broken-characters': 'field',
  language: 'field',
  address: 'field',
  date: 'date',
  'date-meaning': 'date',
  'as-of-closed': 'date',
  'as-of-early': 'date',
  'incomplete-coordinates': 'reference',
  'figure-order': 'reference',
  'duplicate-id': 'reference',
  'listed-twice': 'reference',
  undeclared: 'reference',
  'unknown-source': 'reference',
  'unknown-place': 'reference',
  'unknown-event': 'reference',
  'omitted-event': 'reference',
  'parent-cycle': 'reference',
  'self-link': 'reference',
  'source-clash': 'reference',
  'former-id-taken': 'reference',
};

type CheckGroup = 'json' | 'file' | 'date' | 'field' | 'reference';

export const ISSUE_CODES = Object.keys(GROUP_OF) as readonly IssueCode[];

/** Issues that no short text can set off: raised by whatever loads the file, or by its size. */
const SAMPLES: Readonly<Partial<Record<IssueCode, Pick<Issue, 'input' | 'params'>>>> = {
  'json-encoding': { input: '', params: {} },
  'json-too-long': { input: '', params: { limit: 200_000_000 } },
  'fetch-status': { input: 'https://example.org/a.json', params: { status: 404 } },
  'fetch-failed': { input: 'https://example.org/a.json', params: {} },
  'file-too-large': { input: 'events.json', params: { size: 240_000_000, limit: 200_000_000 } },
  'file-unreadable': { input: 'events.json', params: {} },
  'long-text': { input: '', params: { limit: 20_000, omitted: 'field' } },
  'too-deep': { input: '', params: { limit: 100 } },
};

export const CHECKS = 'src/app/docs/checks';
/** Between what is wrong and how it is mended. */
const DIVIDER = /^-{5,}\n/m;

/** An example of a message: a file, or one event of a file, that sets it off, and the same mended. */
export interface CheckExample {
  readonly wrong: string;
  readonly mended: string;
}

/** Reads an example. What begins as an event is one: the rest of the file goes without saying. */
export function parseExample(text: string): CheckExample {
  const [wrong = '', mended = ''] = text.split(DIVIDER);
  return { wrong: wrong.trimEnd(), mended: mended.trimEnd() };
}

/** The whole file of an example. */
export function wholeFile(part: string): string {
  return /^\{ "id"/.test(part) ? `{ "format": 1, "title": "Example", "events": [ ${part} ] }` : part;
}

/** The messages of a group: each code with its sentence, what sets it off and how it is mended. */
export function checkMessages(context: PageContext, group: string): string {
  const codes = ISSUE_CODES.filter((code) => GROUP_OF[code] === group);
  return codes.map((code) => checkMessage(context, code)).join('\n');
}

function checkMessage(context: PageContext, code: IssueCode): string {
  const { lang, source } = context;
  const messages = DOCS_MESSAGES[lang];
  const name = `${code}.txt`;
  const hasExample = source.list(CHECKS).includes(name);
  const parsed = hasExample ? parseExample(source.read(`${CHECKS}/${name}`)) : null;
  const issue = parsed ? raised(code, parsed) : sample(code);
  const label = (text: string): string => `<p class="doc-label">${text}</p>`;
  return [
    heading(3, code, `<code>${code}</code>`, messages.linkTo),
    `<p class="doc-said"><strong>${issue.level === 'error' ? messages.error : messages.warning}</strong> `,
    `<q>${escapeXml(formatIssueText(issue, languageFor(lang).issues))}</q></p>`,
    // A file without anything in it needs no picture.
    parsed?.wrong ? `${label(messages.before)}${codeBlock(visible(parsed.wrong), { wrap: true })}` : '',
    parsed?.mended ? `${label(messages.after)}${codeBlock(parsed.mended, { wrap: true })}` : '',
  ].join('');
}

/** The issue of the code that the wrong text of an example raises. */
function raised(code: IssueCode, { wrong }: CheckExample): Issue {
  const issue = readTimeline(wholeFile(wrong)).issues.find((each) => each.code === code);
  if (issue === undefined) throw new Error(`${CHECKS}/${code}.txt does not raise ${code}`);
  return issue;
}

function sample(code: IssueCode): Issue {
  const found = SAMPLES[code];
  if (found === undefined) throw new Error(`There is no example of ${code}: ${CHECKS}/${code}.txt`);
  return { level: 'error', code, at: '', ...found };
}

/** Characters that nobody sees, as their names. Line breaks stay. */
function visible(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (sign) => {
    return `⟨U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
