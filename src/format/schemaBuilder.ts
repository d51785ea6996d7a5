/**
 * A small typed notation for the timeline format. A schema is plain data and validates nothing by itself. It has three uses:
 * `Infer` gives the TypeScript type of the values, `validator.ts` compiles the checks, and `test/schema` generates the published
 * JSON Schema.
 */

/** What a string contains or refers to. The validator has a rule for each; in JSON Schema they are all strings. */
export type Meaning =
  | 'id'
  | 'text'
  | 'date'
  | 'address'
  | 'media'
  | 'language'
  | 'actor'
  | 'kind'
  | 'measure'
  | 'treaty'
  | 'source'
  | 'place'
  | 'event';

/** A schema at run time, discriminated by `type`. */
export type SchemaNode =
  | { readonly type: 'string'; readonly meaning: Meaning; readonly pattern?: string }
  | { readonly type: 'text' }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number; readonly integer?: boolean }
  | { readonly type: 'literal'; readonly value: string | number }
  | { readonly type: 'picklist'; readonly options: readonly string[] }
  | { readonly type: 'union'; readonly string: SchemaNode; readonly object: SchemaNode }
  | { readonly type: 'array'; readonly item: SchemaNode }
  | { readonly type: 'nullable'; readonly inner: SchemaNode }
  | OptionalNode
  | ObjectNode
  | { readonly type: 'unknown' };

interface OptionalNode {
  readonly type: 'optional';
  readonly inner: SchemaNode;
}

interface ObjectNode {
  readonly type: 'object';
  readonly fields: Readonly<Record<string, SchemaNode>>;
}

declare const value: unique symbol;

/** Carries the type of the values a schema describes. The property exists for the type checker only, never at run time. */
interface Describes<T> {
  readonly [value]: T;
}

/** A schema whose values have the type `T`. */
export type Schema<T = unknown> = SchemaNode & Describes<T>;

/** A field that may be absent from its object. */
export type OptionalSchema<T = unknown> = OptionalNode & Describes<T | undefined>;

/** An object. Fields that the format does not define are allowed and kept. */
export interface ObjectSchema<F extends Fields = Fields> extends ObjectNode, Describes<ValuesOf<F>> {
  readonly fields: F;
}

/** The type of the values that a schema describes: `Infer<typeof EventSchema>`. */
export type Infer<S extends Describes<unknown>> = S[typeof value];

type Fields = Readonly<Record<string, Schema>>;
type OptionalKeys<F> = { [K in keyof F]: F[K] extends OptionalSchema ? K : never }[keyof F];
type Flatten<T> = { [K in keyof T]: T[K] };
type ValuesOf<F extends Fields> = Flatten<
  { [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & { [K in OptionalKeys<F>]?: Infer<F[K]> }
> & { [key: string]: unknown };

/** Adds the type of the values to a node; the value itself is left as it is. */
const typed = <T>(node: SchemaNode): Schema<T> => node as Schema<T>;

/** A string; plain text unless another meaning is given. */
export const string = (meaning: Meaning = 'text'): Schema<string> => typed({ type: 'string', meaning });
/** An id or a reference to one. */
export const identifier = (meaning: Meaning): Schema<string> =>
  typed({ type: 'string', meaning, pattern: '^[A-Za-z0-9._-]+$' });
/** Displayed text: a string, or an object with one string per language. */
export const localizedText = (): Schema<string | { [language: string]: string }> => typed({ type: 'text' });
/** A finite number between `min` and `max`, both inclusive. */
export const number = (limits: { readonly min?: number; readonly max?: number } = {}): Schema<number> =>
  typed({ type: 'number', ...limits });
/** A whole number between `min` and `max`, both inclusive. */
export const integer = (min: number, max: number): Schema<number> => typed({ type: 'number', integer: true, min, max });
/** Exactly this value. */
export const literal = <const T extends string | number>(only: T): Schema<T> => typed({ type: 'literal', value: only });
/** One of a fixed list of strings. */
export const picklist = <const T extends string>(options: readonly T[]): Schema<T> =>
  typed({ type: 'picklist', options });
/** Either a string, usually an id, or the object written out in its place. The format has no other unions. */
export const stringOr = <S extends string, O extends object>(short: Schema<S>, long: Schema<O>): Schema<S | O> =>
  typed({ type: 'union', string: short, object: long });
/** A list of any length. */
export const array = <T>(item: Schema<T>): Schema<T[]> => typed({ type: 'array', item });
/** The value, or `null`. */
export const nullable = <T>(inner: Schema<T>): Schema<T | null> => typed({ type: 'nullable', inner });
/** Makes a field of an object optional. */
export const optional = <T>(inner: Schema<T>): OptionalSchema<T> =>
  ({ type: 'optional', inner }) as OptionalNode as OptionalSchema<T>;
/** An object with these fields, and any others. */
export const object = <F extends Fields>(fields: F): ObjectSchema<F> => ({ type: 'object', fields }) as ObjectSchema<F>;
/** Any JSON value. */
export const unknown = (): Schema => typed({ type: 'unknown' });
