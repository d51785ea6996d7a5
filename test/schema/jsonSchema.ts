import type { SchemaNode } from '../../src/format/schemaBuilder';

export type Json = Record<string, unknown>;

/** Schemas that are published under a name of their own; wherever they are used, a `$ref` stands in their place. */
export type Definitions = ReadonlyMap<SchemaNode, string>;

/** A schema of our own notation as JSON Schema 2020-12. The meaning of a string is ours alone and left out. */
export function jsonSchemaOf(node: SchemaNode, definitions: Definitions): Json {
  const reference = (inner: SchemaNode): Json => {
    const name = definitions.get(inner);
    return name === undefined ? jsonSchemaOf(inner, definitions) : { $ref: `#/$defs/${name}` };
  };
  switch (node.type) {
    case 'string':
      return { type: 'string', ...(node.pattern !== undefined && { pattern: node.pattern }) };
    case 'text': {
      const string = { type: 'string' };
      return { anyOf: [string, { type: 'object', propertyNames: string, additionalProperties: string }] };
    }
    case 'number':
      return {
        type: node.integer ? 'integer' : 'number',
        ...(node.min !== undefined && { minimum: node.min }),
        ...(node.max !== undefined && { maximum: node.max }),
      };
    case 'literal':
      return { const: node.value };
    case 'picklist':
      return { enum: node.options, type: 'string' };
    case 'union':
      return { anyOf: [reference(node.string), reference(node.object)] };
    case 'array':
      return { type: 'array', items: reference(node.item) };
    case 'nullable':
      return { anyOf: [reference(node.inner), { type: 'null' }] };
    case 'optional':
      return reference(node.inner);
    case 'object': {
      const fields = Object.entries(node.fields);
      const properties = Object.fromEntries(fields.map(([name, field]) => [name, reference(field)]));
      const required = fields.filter(([, { type }]) => type !== 'optional').map(([name]) => name);
      return { type: 'object', properties, required };
    }
    case 'unknown':
      return {};
  }
}
