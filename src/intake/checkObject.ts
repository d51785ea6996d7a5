import type { Left } from './codes';
import { isRecord, type Desk } from './desk';
import { anything } from './checkValue';
import { shorten } from './notes';
import { BAD, wrongType, type Check } from './verdict';

/** A field of an object. */
export interface Field {
  readonly check: Check;
  readonly required: boolean;
}

export type Fields = ReadonlyMap<string, Field>;
type Entries = Record<string, unknown>;

/** Names the program gives to what it reads from other fields. A field of a file with such a name would be lost. */
const RESERVED = new Set(['dates', 'asOfDates', 'saidDates', 'whenDates']);

/** What other formats call a field. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  date: 'when',
  start: 'when',
  time: 'when',
  name: 'title',
  headline: 'title',
  label: 'title',
  description: 'summary',
  text: 'summary',
  category: 'kinds',
  tags: 'kinds',
  group: 'lane',
  link: 'URL',
  href: 'URL',
  location: 'place',
  image: 'media',
  latitude: 'lat',
  longitude: 'lon',
};

/**
 * An object: each field by its own check, a bad optional field left out, unknown fields kept. A bad or missing required
 * field makes all of it BAD, unless `left` is 'nothing', when what is there is kept.
 */
export function objectCheck(fields: Fields, left: Left): Check {
  const required = [...fields].filter(([, field]) => field.required).map(([key]) => key);
  return (value, desk) => {
    if (!isRecord(value)) return wrongType(value, 'object', left, desk);
    const { path } = desk.notes;
    let out: Entries | null = null;
    let whole = true;
    for (const key of Object.keys(value)) {
      const field = fields.get(key);
      const given = value[key];
      path.push(key);
      const read =
        given === undefined ? BAD : field ? field.check(given, desk) : unknownField(key, value, fields, desk);
      path.pop();
      if (read === given) continue;
      out ??= { ...value };
      if (read !== BAD) out[key] = read;
      else {
        whole &&= !field?.required;
        Reflect.deleteProperty(out, key);
      }
    }
    for (const field of required) {
      if (value[field] !== undefined) continue;
      desk.notes.error('missing', value, { field, left });
      whole = false;
    }
    return whole || left === 'nothing' ? (out ?? value) : BAD;
  };
}

/** What may be absent. `null` is not a way to say so, unless the schema has it. */
export function optionalCheck(check: Check, nullable: boolean): Check {
  return (value, desk) => {
    if (value !== null || nullable) return check(value, desk);
    desk.notes.warning('null', value, { left: 'field' });
    return BAD;
  };
}

function unknownField(field: string, object: Readonly<Entries>, fields: Fields, desk: Desk): unknown {
  const { notes } = desk;
  const value = object[field];
  if (RESERVED.has(field)) {
    notes.warning('reserved-field', value, { field });
    return BAD;
  }
  if (field === '$schema' || field.startsWith('x-')) return anything(value, desk);
  const place = notes.path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
  notes.counted(place, 'unknown-field', value, () => ({
    field: shorten(field),
    meant: meantBy(field, object, fields, desk),
    count: 1,
  }));
  return anything(value, desk);
}

/** The field that is not there and that an unknown one was meant to be, or ''. */
function meantBy(field: string, object: Readonly<Entries>, fields: Fields, desk: Desk): string {
  const free = new Set([...fields.keys()].filter((key) => object[key] === undefined));
  const elsewhere = Object.hasOwn(ELSEWHERE, field) ? ELSEWHERE[field]! : '';
  return free.has(elsewhere) ? elsewhere : desk.near(field, free);
}
