import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  array,
  identifier,
  integer,
  literal,
  localizedText,
  nullable,
  number,
  object,
  optional,
  picklist,
  string,
  stringOr,
  unknown,
  type Infer,
} from '../../../src/format/schemaBuilder';
import { jsonSchemaOf } from '../../schema/jsonSchema';

const Id = identifier('id');
const Source = object({ id: optional(Id), title: string() });
const Example = object({
  format: literal(1),
  id: Id,
  title: localizedText(),
  weight: optional(integer(1, 5)),
  lat: optional(number({ min: -90, max: 90 })),
  amount: optional(nullable(number())),
  status: optional(picklist(['confirmed', 'denied'])),
  sources: array(stringOr(Id, Source)),
  author: optional(unknown()),
});

describe('a schema', () => {
  // Checked by `npm run check`.
  it('gives the exact type of its values', () => {
    type Title = string | { [language: string]: string };
    type SourceValue = { id?: string | undefined; title: string } & { [key: string]: unknown };
    expectTypeOf<Infer<typeof Source>>().branded.toEqualTypeOf<SourceValue>();
    type Value = Infer<typeof Example>;
    expectTypeOf<Value['format']>().toEqualTypeOf<1>();
    expectTypeOf<Value['title']>().toEqualTypeOf<Title>();
    expectTypeOf<Value['weight']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Value['amount']>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<Value['status']>().toEqualTypeOf<'confirmed' | 'denied' | undefined>();
    expectTypeOf<Value['sources'][number]>().branded.toEqualTypeOf<string | SourceValue>();
    expectTypeOf<Value['author']>().toEqualTypeOf<unknown>();
    expectTypeOf<Value['x-own']>().toEqualTypeOf<unknown>();
    // @ts-expect-error -- a required field is missing
    expectTypeOf<{ format: 1 }>().toExtend<Value>();
    expectTypeOf<{ format: 1; id: string; title: string; sources: [] }>().toExtend<Omit<Value, string>>();
  });

  it('is plain data', () => {
    expect(structuredClone(Example)).toEqual(Example);
    expect(Source).toEqual({
      type: 'object',
      fields: {
        id: { type: 'optional', inner: Id },
        title: { type: 'string', meaning: 'text' },
      },
    });
  });

  it('becomes JSON Schema, with a reference wherever a named part is used', () => {
    const pattern = '^[A-Za-z0-9._-]+$';
    expect(jsonSchemaOf(Example, new Map([[Source, 'Source']]))).toEqual({
      type: 'object',
      properties: {
        format: { const: 1 },
        id: { type: 'string', pattern },
        title: {
          anyOf: [
            { type: 'string' },
            { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'string' } },
          ],
        },
        weight: { type: 'integer', minimum: 1, maximum: 5 },
        lat: { type: 'number', minimum: -90, maximum: 90 },
        amount: { anyOf: [{ type: 'number' }, { type: 'null' }] },
        status: { type: 'string', enum: ['confirmed', 'denied'] },
        sources: { type: 'array', items: { anyOf: [{ type: 'string', pattern }, { $ref: '#/$defs/Source' }] } },
        author: {},
      },
      required: ['format', 'id', 'title', 'sources'],
    });
  });
});
