import type { Omitted } from './codes';
import { shorten } from './issueCollector';
import { INVALID, isRecord, wrongType, type Check, type ValidationContext } from './validationContext';

/** How one field of an object is validated. */
export interface FieldCheck {
  readonly check: Check;
  readonly required: boolean;
}

type FieldChecks = ReadonlyMap<string, FieldCheck>;
type Entries = Record<string, unknown>;

/** Names that the program adds to parsed objects. A field of the same name in a file would be overwritten. */
const RESERVED_FIELDS = new Set(['dates', 'asOfDates', 'saidDates', 'whenDates']);

/**
 * Checks an object field by field. Invalid optional fields are omitted and unknown fields are kept. An invalid or missing
 * required field makes the object invalid, except at the top level of a file (`omitted` is 'nothing'), where the rest is kept.
 */
export function objectCheck(fields: FieldChecks, omitted: Omitted): Check {
  const required = [...fields].filter(([, field]) => field.required).map(([key]) => key);
  return (value, context) => {
    if (!isRecord(value)) return wrongType(value, 'object', omitted, context);
    const { path } = context.issues;
    let copy: Entries | null = null;
    let isComplete = true;
    for (const key of Object.keys(value)) {
      const field = fields.get(key);
      const given = value[key];
      path.push(key);
      const result =
        given === undefined
          ? INVALID
          : field
            ? field.check(given, context)
            : checkUnknownField(key, value, fields, context);
      path.pop();
      if (result === given) continue;
      copy ??= { ...value };
      if (result !== INVALID) copy[key] = result;
      else {
        isComplete &&= !field?.required;
        Reflect.deleteProperty(copy, key);
      }
    }
    for (const field of required) {
      if (value[field] !== undefined) continue;
      context.issues.error('missing', value, { field, omitted });
      isComplete = false;
    }
    return isComplete || omitted === 'nothing' ? (copy ?? value) : INVALID;
  };
}

/** A field that may be absent. `null` does not mean absent unless the schema allows it. */
export function optionalCheck(check: Check, nullable: boolean): Check {
  return (value, context) => {
    if (value !== null || nullable) return check(value, context);
    context.issues.warning('null', value, { omitted: 'field' });
    return INVALID;
  };
}

function checkUnknownField(
  field: string,
  object: Readonly<Entries>,
  fields: FieldChecks,
  context: ValidationContext,
): unknown {
  const { issues } = context;
  const value = object[field];
  if (RESERVED_FIELDS.has(field)) {
    issues.warning('reserved-field', value, { field });
    return INVALID;
  }
  if (field === '$schema' || field.startsWith('x-')) return checkUnknown(value, context);
  // One warning for the same field of all items of a list.
  const key = issues.path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
  issues.warnOnce(key, 'unknown-field', value, () => {
    const absent = new Set([...fields.keys()].filter((name) => object[name] === undefined));
    const suggestion = context.suggestId(field, absent);
    return { field: shorten(field), suggestion, absent: [...absent].join(' '), count: 1 };
  });
  return checkUnknown(value, context);
}

/** Whether a text is among the first items of a list. */
const isAmong = (list: readonly unknown[], text: string, count: number): boolean => {
  const at = list.indexOf(text);
  return at >= 0 && at < count;
};

/** Length of a list from which a set finds repeated texts faster than a search. */
const LONG_LIST = 32;

/** A list, of texts or objects. Invalid items and repeated texts, such as a party listed twice, are omitted. Returns the same array if nothing changed. */
export function arrayCheck(item: Check, omitted: Omitted, hasTexts: boolean): Check {
  return (value: unknown, context): unknown => {
    if (!Array.isArray(value)) return wrongType(value, 'list', omitted, context, () => hasTexts);
    const given = value as readonly unknown[];
    const seen = given.length > LONG_LIST ? new Set<unknown>() : null;
    let copy: unknown[] | null = null;
    for (let i = 0; i < given.length; i++) {
      context.issues.path.push(i);
      let result = item(given[i], context);
      if (typeof result === 'string' && (seen?.has(result) ?? isAmong(copy ?? given, result, i))) {
        context.issues.warning('listed-twice', result, { omitted: 'entry' });
        result = INVALID;
      }
      seen?.add(result);
      context.issues.path.pop();
      if (result !== given[i]) copy ??= given.slice(0, i);
      if (result !== INVALID) copy?.push(result);
    }
    return copy ?? given;
  };
}

/** A list whose items have unique ids. Of two items with the same id, the first is kept. */
export function uniqueArrayCheck(item: Check, omitted: Omitted, hasTexts: boolean): Check {
  return (value, context) => {
    const seen = new Set<unknown>();
    const uniqueItem: Check = (each, { issues }) => {
      const result = item(each, context);
      const id = isRecord(result) ? result['id'] : undefined;
      if (id === undefined) return result;
      if (seen.has(id)) {
        issues.error('duplicate-id', id, { omitted: 'entry' });
        return INVALID;
      }
      seen.add(id);
      return result;
    };
    return arrayCheck(uniqueItem, omitted, hasTexts)(value, context);
  };
}

/** Deepest nesting of an unknown value. Such values are kept, and writing them must not exhaust the stack. */
const MAX_DEPTH = 100;

/** Accepts any value that is not nested too deeply. */
export const checkUnknown: Check = (value, context) => {
  if (!isTooDeep(value)) return value;
  context.issues.error('too-deep', value, { limit: MAX_DEPTH });
  return INVALID;
};

/** Breadth-first instead of recursive, since a hostile file would exhaust the stack. Cyclic values are visited once. */
function isTooDeep(value: unknown): boolean {
  const visited = new Set<object>();
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    const objects = level.filter(
      (each): each is object => typeof each === 'object' && each !== null && !visited.has(each),
    );
    for (const each of objects) visited.add(each);
    level = objects.flatMap((each) => Object.values(each) as unknown[]);
  }
  return false;
}
