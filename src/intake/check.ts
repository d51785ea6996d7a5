import type { GenericSchema } from 'valibot';
import { distinctCheck, listCheck } from './checkList';
import { objectCheck, optionalCheck, type Field } from './checkObject';
import { textCheck } from './checkText';
import { anything, numberCheck, optionCheck, type Bounds } from './checkValue';
import type { Left } from './codes';
import type { Meaning } from './schema';
import { stringCheck } from './strings';
import type { Check } from './verdict';

/** What reading adds to the shapes of a schema. */
export interface Rules {
  /** Turns a good value of a schema into what the program keeps, or finds what is wrong with its fields together. */
  readonly after: ReadonlyMap<unknown, Check>;
  /** Schemas of items whose ids may not repeat in their list. */
  readonly distinct: ReadonlySet<unknown>;
  /** Fields that are let through here and checked by themselves. */
  readonly later: ReadonlySet<unknown>;
}

/** The part of a valibot schema that is read here. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly Action[];
}

interface Action {
  readonly type: string;
  readonly requirement?: unknown;
  readonly metadata?: { readonly means?: Meaning };
}

/**
 * Makes the check of a schema, once. It reads the definition rather than running it: valibot says what is wrong, not what
 * is left when that is taken away.
 */
export function checkOf(schema: GenericSchema, left: Left, rules: Rules): Check {
  return compile(schema, left, rules);
}

function compile(shape: Shape, left: Left, rules: Rules): Check {
  const check = plain(shape, left, rules);
  const after = rules.after.get(shape);
  if (!after) return check;
  return (value, desk) => {
    const read = check(value, desk);
    return typeof read === 'symbol' ? read : after(read, desk);
  };
}

function plain(shape: Shape, left: Left, rules: Rules): Check {
  const means = shape.pipe?.find((action) => action.metadata)?.metadata?.means;
  if (means === 'text') return textCheck(left);
  if (means) return stringCheck(means, left);
  switch (shape.type) {
    case 'string':
      return stringCheck('text', left);
    case 'number':
      return numberCheck(boundsOf(shape.pipe ?? []), left);
    case 'literal':
      return formatCheck(shape.literal);
    case 'picklist':
      return optionCheck(shape.options as readonly string[], left);
    case 'nullable':
      return nullable(compile(shape.wrapped!, left, rules));
    case 'optional':
      return optionalCheck(compile(shape.wrapped!, 'field', rules), shape.wrapped!.type === 'nullable');
    case 'array':
      return (rules.distinct.has(shape.item) ? distinctCheck : listCheck)(compile(shape.item!, 'entry', rules), left);
    case 'union':
      return stringOr(shape.options as readonly [Shape, Shape], left, rules);
    case 'loose_object':
      return objectCheck(
        new Map(Object.entries(shape.entries!).map(([key, entry]) => [key, fieldOf(entry, left, rules)])),
        left,
      );
    default:
      return anything;
  }
}

function fieldOf(shape: Shape, left: Left, rules: Rules): Field {
  const check: Check = rules.later.has(shape) ? (value) => value : compile(shape, left, rules);
  return { check, required: shape.type !== 'optional' };
}

/** The only literal is the number of the format. */
function formatCheck(format: unknown): Check {
  return (value, { notes }) => {
    if (value !== format) notes.error('wrong-format', value, {});
    return value;
  };
}

function boundsOf(pipe: readonly Action[]): Bounds {
  const of = (type: string): unknown => pipe.find((action) => action.type === type)?.requirement;
  const whole = pipe.some((action) => action.type === 'integer');
  return {
    min: (of('min_value') as number | undefined) ?? -Infinity,
    max: (of('max_value') as number | undefined) ?? Infinity,
    whole,
  };
}

function nullable(check: Check): Check {
  return (value, desk) => (value === null ? value : check(value, desk));
}

/** An id, or the object it stands for: the only unions there are. */
function stringOr([string, object]: readonly [Shape, Shape], left: Left, rules: Rules): Check {
  const [asId, asObject] = [compile(string, left, rules), compile(object, left, rules)];
  return (value, desk) => (typeof value === 'object' && value !== null ? asObject : asId)(value, desk);
}
