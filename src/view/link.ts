import { applyChange } from './actions';
import type { Known } from './known';
import { decode, encode, readParams, writeParams, type Param } from './params';
import type { ViewState } from './state';
import { isWritten, VIEW_FIELDS, writeField } from './viewCodec';

/** How a view stands in an address that others use too. */
export interface LinkOptions {
  /** Prefix of each name (`x` gives `x.t=…`), so that several timelines can share an address. */
  readonly key?: string;
  /** The address's hash as it is now: what is not ours in it is kept. */
  readonly hash?: string;
}

const SENTENCE_END = /(?:[,;:!)\]}>'"»”]|(?<!\.)\.(?!\.))+$/;

/** Old links must open for ever: each change of form adds a step here that renames or rewrites what was read. No step is removed. */
const MIGRATIONS: readonly ((params: Map<string, string>) => void)[] = [];

/**
 * A view as the hash of an address, without `#`. Only what differs from `defaults` is written, an emptied field as `kind=`;
 * '' if nothing differs and nothing was there. Equal views give equal texts.
 */
export function toLink(view: ViewState, defaults: ViewState, { key, hash = '' }: LinkOptions = {}): string {
  const names = VIEW_FIELDS.map((field) => prefixed(field.key, key));
  const others = readParams(hash).filter(({ name }) => !names.includes(name));
  const ours: Param[] = [];
  for (const field of VIEW_FIELDS) {
    if (isWritten(field, view, defaults))
      ours.push({ name: prefixed(field.key, key), raw: encode(writeField(field, view)) });
  }
  return writeParams([...others, ...ours]);
}

/**
 * The view that a hash (with or without `#`) asks for; what it does not mention is as in `view`. Each part that is unknown, broken
 * or nonsense is ignored by itself; a hash of nothing but nonsense gives `view` back, the same object.
 */
export function fromLink(hash: string, view: ViewState, known: Known, { key }: LinkOptions = {}): ViewState {
  const params = ownParams(hash, key);
  for (const migrate of MIGRATIONS) migrate(params);
  return VIEW_FIELDS.reduce((read: ViewState, field) => {
    const text = params.get(field.key);
    // Pasted into a text, a link ends with the text's full stop or bracket.
    const change =
      text === undefined
        ? null
        : (field.read(text, known, read) ?? field.read(text.replace(SENTENCE_END, ''), known, read));
    return change ? applyChange(read, change, known.limits) : read;
  }, view);
}

function prefixed(name: string, key: string | undefined): string {
  return key === undefined || key === '' ? name : `${key}.${name}`;
}

/** Our params by their plain names; of one that comes twice the first counts. */
function ownParams(hash: string, key: string | undefined): Map<string, string> {
  const prefix = prefixed('', key);
  const own = new Map<string, string>();
  for (const { name, raw } of readParams(hash)) {
    const plain = name.slice(prefix.length);
    const text = raw === null || !name.startsWith(prefix) || own.has(plain) ? null : decode(raw);
    if (text !== null) own.set(plain, text);
  }
  return own;
}
