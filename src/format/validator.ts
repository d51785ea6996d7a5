import { closestMatch } from '../util/closestMatch';
import type { Omitted } from './codes';
import type { SchemaNode } from './schemaBuilder';
import {
  arrayCheck,
  checkUnknown,
  objectCheck,
  optionalCheck,
  uniqueArrayCheck,
  type FieldCheck,
} from './validateStructure';
import { localizedTextCheck, stringCheck } from './validateText';
import { INVALID, wrongType, type Check } from './validationContext';

/** What validation adds to the types in a schema. All sets and maps are keyed by schema node. */
export interface Rules {
  /** Converts a valid value to the form that the program uses, or rejects fields that contradict each other. */
  readonly transforms: ReadonlyMap<unknown, Check>;
  /** Items whose ids must be unique within their list. */
  readonly uniqueIds: ReadonlySet<unknown>;
  /** Fields that are passed through and validated separately. */
  readonly deferred: ReadonlySet<unknown>;
}

/**
 * Compiles a schema into a check. Compile once and reuse it: the check allocates nothing for valid values. `omitted` is what
 * an invalid value removes from the file; it goes into the issue.
 */
export function compileSchema(node: SchemaNode, omitted: Omitted, rules: Rules): Check {
  const check = compileNode(node, omitted, rules);
  const transform = rules.transforms.get(node);
  if (!transform) return check;
  return (value, context) => {
    const result = check(value, context);
    return typeof result === 'symbol' ? result : transform(result, context);
  };
}

function compileNode(node: SchemaNode, omitted: Omitted, rules: Rules): Check {
  switch (node.type) {
    case 'string':
      return stringCheck(node.meaning, omitted);
    case 'text':
      return localizedTextCheck(omitted);
    case 'number':
      return numberCheck(
        { min: node.min ?? -Infinity, max: node.max ?? Infinity, integer: node.integer ?? false },
        omitted,
      );
    case 'literal':
      return formatCheck(node.value);
    case 'picklist':
      return picklistCheck(node.options, omitted);
    case 'nullable':
      return nullableCheck(compileSchema(node.inner, omitted, rules));
    case 'optional':
      return optionalCheck(compileSchema(node.inner, 'field', rules), node.inner.type === 'nullable');
    case 'array': {
      const createCheck = rules.uniqueIds.has(node.item) ? uniqueArrayCheck : arrayCheck;
      const hasTexts = node.item.type === 'string' || node.item.type === 'union';
      return createCheck(compileSchema(node.item, 'entry', rules), omitted, hasTexts);
    }
    case 'union':
      return stringOrObjectCheck(
        compileSchema(node.string, omitted, rules),
        compileSchema(node.object, omitted, rules),
      );
    case 'object': {
      const fields = Object.entries(node.fields).map(
        ([key, field]) => [key, compileField(field, omitted, rules)] as const,
      );
      return objectCheck(new Map(fields), omitted);
    }
    case 'unknown':
      return checkUnknown;
  }
}

function compileField(node: SchemaNode, omitted: Omitted, rules: Rules): FieldCheck {
  const check: Check = rules.deferred.has(node) ? (value) => value : compileSchema(node, omitted, rules);
  return { check, required: node.type !== 'optional' };
}

/** The only literal of the schema is the format number. A wrong one is reported, and the file is read as format 1. */
function formatCheck(format: unknown): Check {
  return (value, { issues }) => {
    if (value !== format) issues.error('wrong-format', value, {});
    return value;
  };
}

interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

/** A finite number within inclusive limits. JSON's `1e999` parses as Infinity and is out of range. */
function numberCheck({ min, max, integer }: NumberLimits, omitted: Omitted): Check {
  const fits = (n: number): boolean => n >= min && n <= max && Number.isFinite(n) && (!integer || Number.isInteger(n));
  return (value, context) => {
    if (typeof value !== 'number' || Number.isNaN(value))
      return wrongType(value, 'number', omitted, context, (text) => fits(+text));
    if (value < min || value > max || !Number.isFinite(value))
      context.issues.error('range', value, { min, max, omitted });
    else if (integer && !Number.isInteger(value)) context.issues.error('whole', value, { omitted });
    else return value;
    return INVALID;
  };
}

function picklistCheck(options: readonly string[], omitted: Omitted): Check {
  const known = new Set<unknown>(options);
  return (value, { issues }) => {
    if (known.has(value)) return value;
    const suggestion = typeof value === 'string' ? closestMatch(value, options) : '';
    issues.error('option', value, { options: options.join(', '), suggestion, omitted });
    return INVALID;
  };
}

function nullableCheck(check: Check): Check {
  return (value, context) => (value === null ? value : check(value, context));
}

/** An id, or the object written out in its place. */
function stringOrObjectCheck(checkString: Check, checkObject: Check): Check {
  return (value, context) => (typeof value === 'object' && value !== null ? checkObject : checkString)(value, context);
}
