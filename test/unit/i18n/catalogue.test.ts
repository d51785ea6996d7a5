import { describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../../src/i18n/catalogue';

const en = { hello: 'Hello' };
const de = { hello: 'Hallo' };

describe('a catalogue', () => {
  it('has messages that are given as themselves at once', async () => {
    const set = catalogue({ en, de });
    expect(set.get('en')).toBe(en);
    expect(await set.load('de')).toBe(de);
  });

  it('has messages that are loaded once they are', async () => {
    const set = catalogue({ en, de: () => Promise.resolve(de) });
    expect(set.get('de')).toBeUndefined();
    expect(await set.load('de')).toBe(de);
    expect(set.get('de')).toBe(de);
  });

  it('tries again after a failure', async () => {
    const load = vi.fn().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue(de);
    const set = catalogue<typeof en>({ en, de: load });
    await expect(set.load('de')).rejects.toThrow('offline');
    expect(set.get('de')).toBeUndefined();
    expect(await set.load('de')).toBe(de);
  });
});
