import { formatIssueText } from '../../format/formatIssue';
import type { IssueMessages } from '../../format/messages/types';
import type { Issue } from '../../format/types';
import { COLUMNS } from './document/columns';
import { readCellDate } from './document/dates';
import { fieldsOf, LIST_NAMES, type ListName, type SavedDocument, type TimelineDocument } from './document/document';
import { asString } from './document/objects';
import type { Answers } from '../../import/dates/choices';
import type { EditorMessages } from './messages/en';

/** Something to mend, and the cell that it belongs to. */
export interface PlacedIssue {
  readonly level: 'error' | 'warning';
  /** Null for what belongs to the file as a whole. */
  readonly list: ListName | null;
  readonly row: number;
  /** Null for a field that the table does not show: it is in the form. */
  readonly column: string | null;
  readonly text: string;
}

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));

/** Finds the cell of each issue of a saved document. A path within a file is not said: the cell says where it is. */
export function placeIssues(issues: readonly Issue[], saved: SavedDocument, messages: IssueMessages): PlacedIssue[] {
  return issues.map((issue): PlacedIssue => {
    const [name = '', index = '', field = ''] = steps(issue.at);
    const list = LIST_NAMES.find((one) => one === name) ?? null;
    const row = list === 'events' ? saved.events[+index] : +index;
    const { level } = issue;
    if (list === null || index === '' || row === undefined)
      return { level, list: null, row: 0, column: null, text: formatIssueText(issue, messages) };
    const missing = issue.code === 'missing' ? String(issue.params['field']) : field;
    const column = COLUMNS[list].find(({ fields }) => fields.includes(missing))?.id ?? null;
    const text = formatIssueText(
      column === null ? { ...issue, at: `/${steps(issue.at).slice(2).join('/')}` } : { ...issue, at: '' },
      messages,
    );
    return { level, list, row, column, text };
  });
}

/** What keeps drafts from being events. */
export function draftIssues({ lists }: TimelineDocument, answers: Answers, { mend }: EditorMessages): PlacedIssue[] {
  return lists.events.flatMap((event, row): PlacedIssue[] => {
    if (!event.isDraft) return [];
    const entry = fieldsOf(event);
    const place = { level: 'error', list: 'events', row } as const;
    const date = asString(entry['date']);
    const type = entry['when'] === undefined ? readCellDate(date, answers).type : 'date';
    const text = {
      date: '',
      empty: mend.missingDate,
      unread: mend.unreadDate(date),
      ambiguous: mend.ambiguousDate(date),
    }[type];
    return [
      ...(text ? [{ ...place, column: 'date', text }] : []),
      ...(entry['title'] ? [] : [{ ...place, column: 'title', text: mend.missingTitle }]),
    ];
  });
}

/** Issues by the cell that they belong to. */
export class IssueIndex {
  private readonly byCell = new Map<string, PlacedIssue[]>();

  constructor(readonly all: readonly PlacedIssue[]) {
    for (const issue of all) {
      if (!issue.list) continue;
      const key = `${issue.list} ${String(issue.row)} ${issue.column ?? ''}`;
      const known = this.byCell.get(key);
      if (known) known.push(issue);
      else this.byCell.set(key, [issue]);
    }
  }

  /** `column` is '' for what no column shows. */
  at(list: ListName, row: number, column: string): readonly PlacedIssue[] {
    return this.byCell.get(`${list} ${String(row)} ${column}`) ?? [];
  }
}
