import { formatIssueText } from '../format/formatIssue';
import type { IssueMessages } from '../format/messages/types';
import { parseEdtfUnexplained } from '../time/edtfParser';
import { formatEdtf } from '../time/formatEdtf';
import type { ImportMessages } from './messages/types';
import type { ImportNote, NoteLevel } from './notes';
import type { ImportQuestion, ImportReport, JsonObject } from './types';

/** The messages that a report needs: its own, and those of `check`. */
export interface ReportMessages {
  readonly report: ImportMessages;
  readonly issues: IssueMessages;
}

/** In this order, since what a person has to do comes first. */
const LEVELS: readonly NoteLevel[] = ['error', 'warning', 'guess', 'info'];
/** Lines below one heading of the text; all of them are in the JSON. */
const MAX_LINES = 40;

/** A report as text: what has become of the rows, then questions, what to mend, what was guessed and what was read. */
export function formatReport(report: ImportReport, messages: ReportMessages): string {
  const { counts, questions, notes, issues, format } = report;
  const { report: own } = messages;
  const lines = [own.summary(own.formats[format], counts.rows, counts.events, counts.drafts, counts.skipped)];
  const section = (heading: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    lines.push('', `${heading}:`, ...items.slice(0, MAX_LINES).map((item) => `  ${item.replaceAll('\n', '\n    ')}`));
    if (items.length > MAX_LINES) lines.push(`  … +${String(items.length - MAX_LINES)}`);
  };
  section(
    own.headings.question,
    questions.map((question) => formatQuestion(question, messages)),
  );
  for (const level of LEVELS)
    section(
      own.headings[level],
      notes.filter((note) => note.level === level).map((note) => formatNote(note, messages)),
    );
  section(
    own.headings.check,
    issues.map((issue) => formatIssueText(issue, messages.issues)),
  );
  return `${lines.join('\n')}\n`;
}

/** A note in one line: rows, column, text, sentence. */
export function formatNote({ code, params, column, input, rows, count }: ImportNote, messages: ReportMessages): string {
  const { report } = messages;
  // TypeScript cannot relate `params` to `code`; the type of the catalogue does.
  const sentence = report.sentences[code] as (params: ImportNote['params'], say: (edtf: string) => string) => string;
  const place = [
    ...(rows.length > 0 ? [report.rows(rows, count - rows.length)] : []),
    ...(column === '' ? [] : [column]),
    ...(input === '' ? [] : [report.quoted(input)]),
  ];
  const text = sentence(params, (edtf) => sayDate(edtf, messages));
  return place.length > 0 ? `${place.join(', ')}: ${text}` : text;
}

/** A date of EDTF in words; the text itself where it is none. */
export function sayDate(edtf: string, { issues }: Pick<ReportMessages, 'issues'>): string {
  const date = parseEdtfUnexplained(edtf);
  return date.ok ? formatEdtf(date.value, issues.time) : edtf;
}

function formatQuestion(
  { column, question, count, example, options }: ImportQuestion,
  messages: ReportMessages,
): string {
  const { report } = messages;
  const answers = report.answers[question] as Readonly<Record<string, string>>;
  const lines = options.map(
    ({ answer, edtf }) => `${answer}: ${answers[answer] ?? answer} → ${sayDate(edtf, messages)}`,
  );
  const how = report.howToAnswer(`"answers": {"${question}": "${options[0]?.answer ?? ''}"}`);
  return [
    `${column}: ${report.questions[question]} ${report.waiting(count, report.quoted(example))}`,
    ...lines,
    how,
  ].join('\n');
}

/** A report as JSON for other programs, each note with its sentence. */
export function reportAsJson(report: ImportReport, messages: ReportMessages): JsonObject {
  return {
    ...report,
    notes: report.notes.map((note) => ({ ...note, message: formatNote(note, messages) })),
    issues: report.issues.map((issue) => ({ ...issue, message: formatIssueText(issue, messages.issues) })),
  };
}
