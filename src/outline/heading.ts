import { doubtOf, type Doubt } from '../render/doubt';
import { HUE_NAMES, isMaterialAt, type Hue } from '../render/shapes';
import { FAMILIES } from '../format/schema';
import type { EventRecord, Family, Status } from '../format/types';
import { hueOf, shapeOf } from '../model/markChannels';
import type { EventTable } from '../model/table';
import { formatAccounts, formatPerspective } from './accounts';
import { lookupOf } from './lookup';
import { Localizer } from './localizer';
import { untagged, type LocalizedText } from './localize';
import type { Messages } from '../i18n/en/messages';

/** The sign of an event, as the picture draws it. */
export interface Sign {
  /** The family whose shape it is. */
  readonly shape: Family;
  readonly hue: Hue;
  readonly filled: boolean;
  /** The date is not known exactly, or the event is contested: a dashed outline. */
  readonly doubt: Doubt;
}

/** The heading of an event, in a panel or a list. */
export interface Heading {
  readonly id: string;
  readonly row: number;
  readonly date: string;
  readonly title: LocalizedText;
  readonly status: Status | null;
  readonly statusLabel: string | null;
  readonly sign: Sign;
  readonly kinds: readonly LocalizedText[];
  /** The first claimants by short name, and how many more there are. */
  readonly claimants: readonly LocalizedText[];
  readonly otherClaimants: number;
  /** "5 accounts, accounts differ"; null where there is one. */
  readonly accounts: string | null;
  /** In a table from a claimant's perspective whose account differs: "according to NIS"; else null. */
  readonly perspective: string | null;
}

const NAMED_CLAIMANTS = 2;

/** The heading of the event in a row. */
export function headingOf(table: EventTable, row: number, messages: Messages, lang: string): Heading {
  return heading(table, row, table.draft(row), new Localizer(messages, lang, table.file.lang));
}

/** The same with an existing localizer. */
export function heading(table: EventTable, row: number, draft: EventRecord, localizer: Localizer): Heading {
  const { kinds, actors } = lookupOf(table);
  const claimants = [...new Set(draft.claims.map(({ by }) => by))];
  return {
    id: draft.id,
    row,
    date: localizer.date(draft.dates, draft.asOfDates) ?? draft.when,
    title: localizer.localize(draft.title) ?? untagged(draft.id),
    ...statusOf(draft, localizer.messages),
    sign: signOf(table, row),
    kinds: localizer.names(draft.kinds, kinds),
    claimants: claimants.slice(0, NAMED_CLAIMANTS).map((id) => localizer.short(actors.get(id), id)),
    otherClaimants: Math.max(0, claimants.length - NAMED_CLAIMANTS),
    accounts: formatAccounts(draft, localizer.messages),
    perspective: formatPerspective(table, row, localizer),
  };
}

function statusOf(draft: EventRecord, messages: Messages): Pick<Heading, 'status' | 'statusLabel'> {
  const { status } = draft;
  if (status === undefined) return { status: null, statusLabel: null };
  const accounts = new Set(draft.claims.map(({ by }) => by)).size;
  return {
    status,
    statusLabel: status === 'disputed' && accounts > 1 ? messages.detail.disputed(accounts) : messages.status[status],
  };
}

/** The mark of the event in a row. */
export function signOf(table: EventTable, row: number): Sign {
  return {
    shape: FAMILIES[shapeOf(table, row)]!,
    hue: HUE_NAMES[hueOf(table, row)],
    filled: isMaterialAt(table, row),
    doubt: doubtOf(table.flags[row]!),
  };
}

/** The number of accounts of an event, and the perspective shown; '' if the file's own account is the only one. */
export function formatAccountsAt(table: EventTable, row: number, messages: Messages, lang: string): string {
  const { perspective, accounts } = headingOf(table, row, messages, lang);
  return [perspective, accounts].filter(Boolean).join('; ');
}
