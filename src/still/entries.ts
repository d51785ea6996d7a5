import type { ActShown } from '../outline/acts';
import { sourceCitation } from '../outline/citation';
import type { ClaimShown, FigureShown } from '../outline/claims';
import { contentOf, type Content } from '../outline/content';
import type { LinkShown } from '../outline/links';
import type { ActorShown } from '../outline/people';
import { runsOf, showSource, type SourceShown } from '../outline/sources';
import type { Words } from '../outline/words/en';
import { slot } from '../outline/words/slot';
import type { Subject } from './subject';

/** A source in plain words, with its addresses apart, which each form of text writes its own way. */
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

/** One event in plain words: all that the file says of it. */
export interface Entry {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly status: string | null;
  readonly summary: string;
  /** Facts, claims, links, treaty steps, media, corrections: only those there are. */
  readonly parts: readonly Part[];
  readonly sources: readonly SourceEntry[];
}

/** The event of a row in plain words. */
export function entryOf(subject: Subject, row: number): Entry {
  const { words, lang, table } = subject;
  const event = contentOf(table, row, words, lang);
  const { detail } = words;
  const parts: Part[] = [
    { heading: '', lines: factLines(event, subject) },
    { heading: detail.claims, lines: event.claims.map((claim) => claimLine(claim, subject)) },
    { heading: detail.links, lines: event.links.map((link) => linkLine(link, subject)) },
    { heading: detail.acts, lines: event.acts.map((act) => actLine(act, subject)) },
    { heading: detail.media, lines: event.media.map(({ alt, credit }) => joined([alt.text, credit], ', ')) },
    { heading: detail.corrections, lines: event.corrections.map(({ date, text }) => joined([date, text.text], ': ')) },
  ];
  return {
    id: event.id,
    date: joined([event.date, event.lasted && `(${event.lasted})`], ' '),
    title: event.title.text,
    status: event.statusWords,
    summary: event.summary ? noted(event.summary.text, event.notes) : '',
    parts: parts.filter(({ lines }) => lines.length > 0),
    sources: event.sources.map((source) => sourceEntry(source, words)),
  };
}

function sourceEntry(source: SourceShown, words: Words): SourceEntry {
  const { number, address, archive } = source;
  return { number, address, archive, text: sourceCitation({ ...source, address: null, archive: null }, words) };
}

/** Sources of the whole file: those that an event, a claim or a link names stand with their event. */
export function furtherSources({ table, reader, words }: Subject): SourceEntry[] {
  const { events, links, sources } = table.file;
  const named = new Set([
    ...events.flatMap((event) => [...event.sources, ...event.claims.flatMap((claim) => claim.sources)]),
    ...links.flatMap((link) => link.sources),
  ]);
  const others = sources.filter(({ id }) => !named.has(id));
  return others.map((source, at) => sourceEntry(showSource(source, at + 1, reader), words));
}

function joined(parts: readonly (string | null | false | undefined)[], by: string): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(by);
}

/** Parts one after the other, with a semicolon where one does not end as a sentence. */
function running(parts: readonly (string | null | undefined)[]): string {
  return joined(parts, '; ').replace(/([.!?…])(["”’»“]?); /gu, '$1$2 ');
}

/** A statement with the numbers of its sources. */
function noted(text: string, notes: readonly number[]): string {
  const runs = runsOf(notes).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return runs.length > 0 ? `${text} [${runs.join(', ')}]` : text;
}

const nameOf = (actor: ActorShown): string => joined([actor.name.text, actor.of?.text], ', ');

function factLines(event: Content, { words: { detail } }: Subject): string[] {
  const actors = event.actors.map(({ actor, role }) => joined([nameOf(actor), role && `(${role.text})`], ' '));
  return [
    actors.length > 0 && `${detail.actors}: ${actors.join(' · ')}`,
    event.place && `${detail.place}: ${event.place.text}`,
    event.kinds.length > 0 && `${detail.kinds}: ${event.kinds.map(({ text }) => text).join(', ')}`,
  ].filter((line) => typeof line === 'string');
}

function claimLine(claim: ClaimShown, { words: { detail }, still }: Subject): string {
  const said = [
    claim.says?.text,
    ...claim.figures.map((figure) => figureText(figure, detail.covering)),
    claim.when && `${detail.tellsDate}: ${claim.when}`,
    claim.place && `${detail.tellsPlace}: ${claim.place.text}`,
    ...claim.kinds.map((kind) => `${detail.tellsKinds}: ${kind.text}`),
    claim.status,
  ];
  return noted(
    `${still.claim(nameOf(claim.by), claim.via?.text ?? null, claim.said)}: ${joined(said, '; ')}`,
    claim.notes,
  );
}

function figureText({ name, words, unit, period }: FigureShown, covering: (period: string) => string): string {
  return `${name.text}: ${joined([joined([words, unit?.text], ' '), period && covering(period)], ', ')}`;
}

function linkLine(link: LinkShown, { words: { detail } }: Subject): string {
  const type = joined([link.type, link.status && `(${link.status})`], ' ');
  const other = joined([link.title.text, link.date], ', ');
  const by = link.by && detail.linkBy(nameOf(link.by));
  return noted(running([`${type}: ${other}`, by, link.text?.text]), link.notes);
}

function actLine(act: ActShown, { words: { detail } }: Subject): string {
  const [before, after] = slot(detail.depositary);
  return joined(
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
