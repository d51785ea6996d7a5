import { overlaps } from '../layout/scene';
import { fileExtent } from '../model/extent';
import { matching } from '../model/filter';
import { splitLanes } from '../model/lanes';
import { find } from '../model/search';
import { buildSearch } from '../model/searchIndex';
import type { EventTable } from '../model/table';
import { Reader } from '../outline/reader';
import { contentsOf } from '../outline/summary';
import type { Words } from '../outline/words/en';
import type { Span } from '../time/instant';
import { namesOf } from '../ui/names';
import type { Pictured } from '../ui/pictured';
import { limitsOf, wholeFile } from '../view/limits';
import { EVERYTHING, type Filter, type Lanes } from '../view/state';
import type { Metrics } from './metrics';
import type { StillWords } from './words/types';

/** What is to be told of a timeline, and to whom. */
export interface SubjectWish {
  readonly words: Words;
  readonly still: StillWords;
  readonly metrics: Metrics;
  /** BCP 47: the language in which the file's texts are wanted; that of the words where none is given. */
  readonly lang?: string | undefined;
  /** The whole file where none is given. */
  readonly shown?: Span | undefined;
  readonly lanes?: Lanes | undefined;
  readonly filter?: Filter | undefined;
}

/** A timeline as it is told without a script: what every still form of it (page, picture, text) is made from. */
export interface Subject extends Omit<Pictured, 'width' | 'height'> {
  readonly words: Words;
  readonly still: StillWords;
  readonly metrics: Metrics;
  readonly lang: string;
  readonly reader: Reader;
  /** Rows that are told: those the filter lets through, and where a span was asked for, those that touch it. */
  readonly rows: Uint32Array;
  readonly title: string;
  readonly summary: string;
  /** When the file was last changed, in words; null where it does not say. */
  readonly updated: string | null;
  /** How many events of which families, between when and when. */
  readonly sentence: string;
}

/** Prepares a timeline for being told. */
export function subjectOf(
  table: EventTable,
  { words, still, metrics, lang = words.lang, ...wish }: SubjectWish,
): Subject {
  const { file } = table;
  const limits = limitsOf(fileExtent(table));
  const whole = wholeFile(limits);
  const [view, lanes] = [{ shown: wish.shown ?? whole }, wish.lanes ?? 'actor'];
  const matched = matchedBy(table, wish.filter ?? EVERYTHING, lang);
  const split: Subject['split'] = (most) => splitLanes(table, matched, lanes, most);
  const reader = new Reader(words, lang, file.lang);
  const rows = wish.shown ? within(table, matched, wish.shown) : matched;
  const told: Subject['told'] = (text) => reader.told(text)?.text ?? '';
  return {
    ...{ table, words, still, lang, limits, whole, view, lanes, split, reader, rows, told, metrics },
    measure: metrics.label,
    names: namesOf(table, lang),
    title: told(file.title),
    summary: told(file.summary),
    updated: reader.date(file.updated),
    sentence: contentsOf(table, rows, words),
  };
}

function matchedBy(table: EventTable, filter: Filter, lang: string): Uint32Array {
  const hits = filter.query.trim() === '' ? null : find(buildSearch(table, lang), filter.query);
  return matching(table, filter, hits?.rows ?? null);
}

function within(table: EventTable, rows: Uint32Array, { from, to }: Span): Uint32Array {
  return rows.filter((row) => overlaps(table, row, from, to));
}
