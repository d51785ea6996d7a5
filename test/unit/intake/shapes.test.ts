import { expect, it, vi } from 'vitest';

/** What the reader looks at in a schema. */
const KEYS = ['type', 'entries', 'wrapped', 'item', 'options', 'literal', 'pipe', 'requirement', 'metadata'];

/** A schema without what valibot would run: only the description that the reader reads. */
function description(part: unknown): unknown {
  if (part instanceof RegExp || typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(description);
  const known =
    'type' in part
      ? Object.entries(part).filter(([key, value]) => KEYS.includes(key) && typeof value !== 'function')
      : Object.entries(part);
  return Object.fromEntries(known.map(([key, value]) => [key, description(value)]));
}

async function schemas(): Promise<unknown> {
  vi.resetModules();
  const { FileSchema, TailSchema } = await import('../../../src/intake/schema');
  return [FileSchema, TailSchema].map(description);
}

// The element is built with the small one.
it('the small stand-in describes format 1 as valibot does', async () => {
  const whole = await schemas();
  vi.doMock('valibot', () => import('../../../src/intake/shapes'));
  const small = await schemas();
  vi.doUnmock('valibot');
  expect(JSON.stringify(whole).length).toBeGreaterThan(5000);
  expect(small).toEqual(whole);
});
