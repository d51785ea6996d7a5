import { treatyHistories, type TreatyAction, type TreatyHistory } from '../model/treatyActions';
import { phasesOf, type PhaseState } from '../model/phases';
import type { EventTable } from '../model/table';
import { lookupOf, type Lookup } from './lookup';
import { showActor, type ActorShown } from './actors';
import type { Localizer } from './localizer';
import { showSource, type SourceShown } from './sources';
import { untagged, type LocalizedText } from './localize';

/** A treaty action, formatted, with its event. */
export interface TreatyActionShown {
  /** The event. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly act: string;
  /** When it was done. */
  readonly date: string;
  readonly parties: readonly ActorShown[];
  /** When it takes effect, if on another day. */
  readonly effective: string | null;
  readonly depositary: ActorShown | null;
  /** The action that a withdrawal takes back, if it is not the treaty itself. */
  readonly of: string | null;
}

/** A succession, with its event and sources if the file has them. */
export interface SuccessionShown {
  readonly of: ActorShown;
  readonly by: readonly ActorShown[];
  readonly text: LocalizedText | null;
  readonly event: { readonly id: string; readonly title: LocalizedText } | null;
  readonly sources: readonly SourceShown[];
}

/** The history of a treaty, formatted. */
export interface TreatyShown {
  readonly id: string;
  readonly name: LocalizedText;
  readonly short: LocalizedText;
  readonly rule: LocalizedText | null;
  readonly depositaries: readonly ActorShown[];
  readonly phases: readonly { readonly state: PhaseState; readonly label: string; readonly date: string }[];
  readonly actions: readonly TreatyActionShown[];
  /** Events that concern it without being actions. */
  readonly concerns: readonly { readonly id: string; readonly date: string; readonly title: LocalizedText }[];
  readonly successions: readonly SuccessionShown[];
}

/** The histories that some of these rows belong to, in their order; all with an action or a mention if `rows` is left out. */
export function historiesAmong(table: EventTable, rows?: Uint32Array): TreatyHistory[] {
  const among = rows && rows.length < table.count ? new Set(rows) : null;
  return treatyHistories(table).filter(({ actions, concerns }) => {
    const own = [...actions.map(({ row }) => row), ...concerns];
    return among ? own.some((row) => among.has(row)) : own.length > 0;
  });
}

/** Formats the history of a treaty. */
export function showTreaty(table: EventTable, history: TreatyHistory, localizer: Localizer): TreatyShown {
  const lookup = lookupOf(table);
  const { treaty } = history;
  const { phase, neverInForce } = localizer.messages.treaties;
  return {
    id: treaty.id,
    name: localizer.name(treaty, treaty.id),
    short: localizer.short(treaty, treaty.id),
    rule: localizer.localize(treaty.entryRule),
    depositaries: (treaty.depositaries ?? []).map((id) => showActor(id, lookup.actors, localizer)),
    phases: phasesOf(history).map(({ state, action }, at, { length }) => ({
      state,
      label: at === length - 1 && state === 'open' ? neverInForce : phase[state],
      date: formatEffect(table, action, localizer),
    })),
    actions: [...history.actions].sort(byDay).map((action) => showTreatyAction(table, action, lookup, localizer)),
    concerns: history.concerns.map((row) => ({
      id: table.id(row),
      date: dateOf(table, row, localizer),
      title: titleOf(table, row, localizer),
    })),
    successions: history.successions.map((one) => showSuccession(table, one, lookup, localizer)),
  };
}

const byDay = (a: TreatyAction, b: TreatyAction): number => a.doneFrom - b.doneFrom || a.from - b.from || 0;

/** Formats when an action takes effect. */
export function formatEffect(table: EventTable, action: TreatyAction, localizer: Localizer): string {
  return (action.effective === '' ? null : localizer.date(action.effective)) ?? dateOf(table, action.row, localizer);
}

function dateOf(table: EventTable, row: number, localizer: Localizer): string {
  const { dates, asOfDates } = table.draft(row);
  return localizer.date(dates, asOfDates) ?? '';
}

function titleOf(table: EventTable, row: number, localizer: Localizer): LocalizedText {
  return localizer.localize(table.draft(row).title) ?? untagged(table.id(row));
}

/** Formats a treaty action. */
export function showTreatyAction(
  table: EventTable,
  action: TreatyAction,
  { actors }: Lookup,
  localizer: Localizer,
): TreatyActionShown {
  const { when } = table.draft(action.row);
  return {
    id: table.id(action.row),
    title: titleOf(table, action.row, localizer),
    act: localizer.messages.act[action.act],
    date: dateOf(table, action.row, localizer),
    parties: action.parties.map((id) => showActor(id, actors, localizer)),
    effective: action.effective === '' || action.effective === when ? null : localizer.date(action.effective),
    depositary: action.depositary === undefined ? null : showActor(action.depositary, actors, localizer),
    of: action.of === undefined ? null : localizer.messages.act[action.of],
  };
}

function showSuccession(
  table: EventTable,
  { of, by, text, event, sources }: TreatyHistory['successions'][number],
  lookup: Lookup,
  localizer: Localizer,
): SuccessionShown {
  const row = event === undefined ? undefined : table.rowOf.get(event);
  return {
    of: showActor(of, lookup.actors, localizer),
    by: by.map((id) => showActor(id, lookup.actors, localizer)),
    text: localizer.localize(text),
    event: row === undefined ? null : { id: table.id(row), title: titleOf(table, row, localizer) },
    sources: sources.flatMap((id, at) => {
      const source = lookup.sources.get(id);
      return source ? [showSource(source, at + 1, localizer)] : [];
    }),
  };
}
