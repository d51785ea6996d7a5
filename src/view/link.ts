import { isDay } from '../time/day';
import { spanFromEdtf, spanToEdtf } from '../time/link';
import { sensible, type Known } from './known';
import { within } from './limits';
import { decode, encode, readParams, writeParams, type Param } from './params';
import { FORMS, LANES, TIES, type Filter, type FilterField, type ViewState } from './state';

/** How a view stands in an address that others use too. */
export interface LinkOptions {
  /** Stands before each name (`x` gives `x.t=…`), so that several timelines can share one address. */
  readonly key?: string;
  /** The address's hash as it is now: what is not ours in it is kept. */
  readonly hash?: string;
}

/** One part of a link: its name, what it is written as (null stands for the default), and what it changes when read (null: nonsense). */
interface Part {
  readonly name: string;
  write(view: ViewState): string;
  read(text: string, known: Known): Change | null;
}

type Change = Partial<Omit<ViewState, 'filter'>> & { readonly filter?: Partial<Filter> };

/** In the order in which they are written. Names are for ever; a change of one goes through MIGRATIONS. */
const PARTS: readonly Part[] = [
  { name: 't', write: ({ shown }) => spanToEdtf(shown), read: readShown },
  listPart('kind', 'kinds'),
  listPart('actor', 'actors'),
  listPart('status', 'status'),
  listPart('by', 'by'),
  { name: 'q', write: ({ filter }) => filter.query, read: (query) => ({ filter: { query } }) },
  { name: 'e', write: ({ selected }) => selected ?? '', read: readSelected },
  { name: 'lanes', write: ({ lanes }) => lanes, read: (text) => oneOf(LANES, text, (lanes) => ({ lanes })) },
  { name: 'lang', write: ({ lang }) => lang, read: (text, { langs }) => oneOf(langs, text, (lang) => ({ lang })) },
  { name: 'as', write: ({ form }) => form, read: (text) => oneOf(FORMS, text, (form) => ({ form })) },
  {
    name: 'measure',
    write: ({ measures }) => measures.join(','),
    read: (text, known) => idsIn(text, known.measures, (measures) => ({ measures })),
  },
  { name: 'ties', write: ({ ties }) => ties, read: (text) => oneOf(TIES, text, (ties) => ({ ties })) },
  {
    name: 'on',
    write: ({ on }) => on ?? '',
    read: (text) => (text === '' || isDay(text) ? { on: text || null } : null),
  },
];

/** Old links must open for ever: each change of form adds a step here, which renames or rewrites what was read, and removes none. */
const MIGRATIONS: readonly ((params: Map<string, string>) => void)[] = [];

/**
 * A view as the hash of an address, without `#`. Only what differs from `defaults` is written, an emptied field as `kind=`;
 * '' where nothing differs and nothing was there. Two views that are the same give the same text.
 */
export function toLink(view: ViewState, defaults: ViewState, { key, hash = '' }: LinkOptions = {}): string {
  const others = readParams(hash).filter(({ name }) => !PARTS.some((part) => named(part.name, key) === name));
  const ours: Param[] = [];
  for (const part of PARTS) {
    const text = part.write(view);
    if (text !== part.write(defaults)) ours.push({ name: named(part.name, key), raw: encode(text) });
  }
  return writeParams([...others, ...ours]);
}

/**
 * The view that a hash (with or without `#`) asks for, where it asks for nothing as in `view`. What is unknown, broken or out of
 * place is passed over by itself; a hash of nothing but nonsense gives `view` back, the same object.
 */
export function fromLink(hash: string, view: ViewState, known: Known, { key }: LinkOptions = {}): ViewState {
  const params = ownParams(hash, key);
  for (const migrate of MIGRATIONS) migrate(params);
  let read = view;
  for (const part of PARTS) {
    const text = params.get(part.name);
    const change = text === undefined ? null : part.read(text, known);
    if (change) read = { ...read, ...change, filter: { ...read.filter, ...change.filter } };
  }
  return read;
}

function named(name: string, key: string | undefined): string {
  return key === undefined || key === '' ? name : `${key}.${name}`;
}

/** Our params by their plain names; of one that comes twice the first holds. */
function ownParams(hash: string, key: string | undefined): Map<string, string> {
  const before = named('', key);
  const own = new Map<string, string>();
  for (const { name, raw } of readParams(hash)) {
    const plain = name.slice(before.length);
    const text = raw === null || !name.startsWith(before) || own.has(plain) ? null : decode(raw);
    if (text !== null) own.set(plain, text);
  }
  return own;
}

/** A list of ids; unknown ones are passed over, and a list of nothing else is nonsense. An empty one asks for everything. */
function listPart(name: string, field: FilterField): Part {
  return {
    name,
    write: ({ filter }) => filter[field].join(','),
    read: (text, known) => idsIn(text, known[field], (ids) => ({ filter: { [field]: ids } })),
  };
}

function idsIn(text: string, those: readonly string[], change: (ids: readonly string[]) => Change): Change | null {
  const ids = sensible(text === '' ? [] : text.split(','), those);
  return ids && change(ids);
}

function readShown(text: string, { limits }: Known): Change | null {
  const span = spanFromEdtf(text);
  return span.ok ? { shown: within(limits, span.value) } : null;
}

function readSelected(text: string, known: Known): Change | null {
  if (text === '') return { selected: null };
  const id = known.resolve(text);
  return id === null ? null : { selected: id };
}

function oneOf<T extends string>(values: readonly T[], text: string, change: (value: T) => Change): Change | null {
  const value = values.find((each) => each === text);
  return value === undefined ? null : change(value);
}
