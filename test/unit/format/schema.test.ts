import { readdirSync, readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { formatDeclarations } from '../../schema/declarations';
import { schemaErrors } from '../../schema/schemaErrors';
import { descriptionOf, publishedSchema } from '../../schema/publish';

const ROOT = new URL('../../../', import.meta.url).pathname;
const schema = publishedSchema() as {
  properties: object;
  $defs: Record<string, { description?: string; properties?: object }>;
};

describe('the published schema', () => {
  // `npm run schema` writes it.
  it('is what src/format/schema.ts defines', async () => {
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
    await expect(text).toMatchFileSnapshot(`${ROOT}public/schema/timeline-1.json`);
  });

  it('has the TypeScript declarations beside it', async () => {
    const text = await format(formatDeclarations(), { parser: 'typescript', printWidth: 120, singleQuote: true });
    await expect(text).toMatchFileSnapshot(`${ROOT}public/schema/timeline-1.d.ts`);
  });

  it('describes every part', () => {
    const bare = Object.entries(schema.$defs).filter(([, { description }]) => !description);
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('describes every field', () => {
    const parts = Object.entries({ File: schema, ...schema.$defs });
    const fields = parts.flatMap(([name, { properties = {} }]) =>
      Object.keys(properties).map((field) => [name, field] as const),
    );
    const bare = fields.filter(([name, field]) => field !== '$schema' && descriptionOf(name, field) === undefined);
    expect(bare).toEqual([]);
  });

  it('requires only format, title and events', () => {
    expect(schema).toMatchObject({ required: ['format', 'title', 'events'] });
    expect(schema.$defs['Event']).toMatchObject({ required: ['id', 'when', 'title'] });
  });
});

describe('every timeline in data/', () => {
  const names = readdirSync(`${ROOT}data`).filter((name) => name.endsWith('.json'));
  it.each(names)('%s is read without an issue and follows the schema', (name) => {
    const text = readFileSync(`${ROOT}data/${name}`, 'utf8');
    expect(readTimeline(text).issues).toEqual([]);
    expect(schemaErrors(JSON.parse(text))).toEqual([]);
  });
});
