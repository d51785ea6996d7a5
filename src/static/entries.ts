import { commaOf } from '../i18n/comma';
import type { ActShown } from '../outline/acts';
import { sourceCitation } from '../outline/citation';
import type { ClaimShown, FigureShown } from '../outline/claims';
import { contentOf, type Content } from '../outline/content';
import type { LinkShown } from '../outline/links';
import type { ActorShown } from '../outline/actors';
import { runsOf, showSource, type SourceShown } from '../outline/sources';
import type { Messages } from '../i18n/en/messages';
import { splitAtSlot } from '../i18n/splitAtSlot';
import type { StaticTimeline } from './staticTimeline';

/** A source as plain text, with its addresses separate, since each output format writes those in its own way. */
export interface SourceEntry {
  readonly number: number;
  readonly text: string;
  readonly address: string | null;
  readonly archive: string | null;
}

/** Lines under a heading. */
export interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** One event as plain text. */
export interface Entry {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly status: string | null;
  readonly summary: string;
  /** Facts, claims, links, treaty actions, media, corrections; only those that are not empty. */
  readonly parts: readonly Part[];
  readonly sources: readonly SourceEntry[];
}

/** The event in a row as plain text. */
export function entryOf(timeline: StaticTimeline, row: number): Entry {
  const { messages, lang, table } = timeline;
  const event = contentOf(table, row, messages, lang);
  const { detail } = messages;
  const parts: Part[] = [
    { heading: '', lines: factLines(event, timeline) },
    { heading: detail.claims, lines: event.claims.map((claim) => claimLine(claim, timeline)) },
    { heading: detail.links, lines: event.links.map((link) => linkLine(link, timeline)) },
    { heading: detail.acts, lines: event.acts.map((act) => actLine(act, timeline)) },
    {
      heading: detail.media,
      lines: event.media.map(({ alt, credit, licence }) => joinNonEmpty([alt.text, credit, licence], ', ')),
    },
    {
      heading: detail.corrections,
      lines: event.corrections.map(({ date, text }) => joinNonEmpty([date, text.text], ': ')),
    },
  ];
  return {
    id: event.id,
    date: joinNonEmpty([event.date, event.lasted && `(${event.lasted})`], ' '),
    title: event.title.text,
    status: event.statusLabel,
    summary: event.summary ? withFootnotes(event.summary.text, event.notes) : '',
    parts: parts.filter(({ lines }) => lines.length > 0),
    sources: event.sources.map((source) => sourceEntry(source, messages)),
  };
}

function sourceEntry(source: SourceShown, messages: Messages): SourceEntry {
  const { number, address, archive } = source;
  return { number, address, archive, text: sourceCitation({ ...source, address: null, archive: null }, messages) };
}

/** The sources that no event, claim or link refers to. */
export function furtherSources({ table, localizer, messages }: StaticTimeline): SourceEntry[] {
  const { events, links, sources } = table.file;
  const named = new Set([
    ...events.flatMap((event) => [...event.sources, ...event.claims.flatMap((claim) => claim.sources)]),
    ...links.flatMap((link) => link.sources),
  ]);
  const others = sources.filter(({ id }) => !named.has(id));
  return others.map((source, at) => sourceEntry(showSource(source, at + 1, localizer), messages));
}

function joinNonEmpty(parts: readonly (string | null | false | undefined)[], by: string): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(by);
}

/** Joins parts, by a semicolon if one does not end as a sentence. */
function joinSentences(parts: readonly (string | null | undefined)[]): string {
  return joinNonEmpty(parts, '; ').replace(/([.!?…])(["”’»“]?); /gu, '$1$2 ');
}

/** A statement followed by the numbers of its sources. */
function withFootnotes(text: string, notes: readonly number[]): string {
  const runs = runsOf(notes).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return runs.length > 0 ? `${text} [${runs.join(', ')}]` : text;
}

const nameOf = (actor: ActorShown): string => joinNonEmpty([actor.name.text, actor.of?.text], ', ');

function factLines(event: Content, { messages: { detail, lang } }: StaticTimeline): string[] {
  const actors = event.actors.map(({ actor, role }) => joinNonEmpty([nameOf(actor), role && `(${role.text})`], ' '));
  return [
    actors.length > 0 && `${detail.actors}: ${actors.join(' · ')}`,
    event.place && `${detail.place}: ${event.place.text}`,
    event.about.length > 0 && `${detail.about}: ${event.about.map(({ text }) => text).join(' · ')}`,
    event.kinds.length > 0 && `${detail.kinds}: ${event.kinds.map(({ text }) => text).join(commaOf(lang))}`,
  ].filter((line) => typeof line === 'string');
}

function claimLine(claim: ClaimShown, { messages: { detail }, staticMessages }: StaticTimeline): string {
  const said = [
    claim.says?.text,
    ...claim.figures.map((figure) => figureText(figure, detail.covering)),
    claim.when && `${detail.claimedDate}: ${claim.when}`,
    claim.place && `${detail.claimedPlace}: ${claim.place.text}`,
    ...claim.kinds.map((kind) => `${detail.claimedKinds}: ${kind.text}`),
    claim.status,
  ];
  return withFootnotes(
    `${staticMessages.claim(nameOf(claim.by), claim.via?.text ?? null, claim.said)}: ${joinNonEmpty(said, '; ')}`,
    claim.notes,
  );
}

function figureText({ name, amount, unit, period }: FigureShown, covering: (period: string) => string): string {
  return `${name.text}: ${joinNonEmpty([joinNonEmpty([amount, unit?.text], ' '), period && covering(period)], ', ')}`;
}

function linkLine(link: LinkShown, { messages: { detail } }: StaticTimeline): string {
  const type = joinNonEmpty([link.type, link.status && `(${link.status})`], ' ');
  const other = joinNonEmpty([link.title.text, link.date], ', ');
  const by = link.by && detail.linkBy(nameOf(link.by));
  return withFootnotes(joinSentences([`${type}: ${other}`, by, link.text?.text]), link.notes);
}

function actLine(act: ActShown, { messages: { detail } }: StaticTimeline): string {
  const [before, after] = splitAtSlot(detail.depositary);
  return joinNonEmpty(
    [
      `${act.act}: ${act.treaty.text}`,
      act.parties.map(nameOf).join('; '),
      act.effective && detail.effective(act.effective),
      act.depositary && `${before}${nameOf(act.depositary)}${after}`,
      act.rule && `${detail.entryRule}: ${act.rule.text}`,
    ],
    '; ',
  );
}
