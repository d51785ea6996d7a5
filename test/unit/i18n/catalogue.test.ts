import { describe, expect, it, vi } from 'vitest';
import { catalogue, makersCatalogue } from '../../../src/i18n/catalogue';
import { LANGUAGE_IDS, type LanguageId } from '../../../src/i18n/languages';

interface Greeting {
  readonly hello: string;
}
const en: Greeting = { hello: 'Hello' };
const de: Greeting = { hello: 'Hallo' };
const others = (load: () => Promise<{ texts: Greeting }>): Record<Exclude<LanguageId, 'en'>, typeof load> =>
  Object.fromEntries(LANGUAGE_IDS.map((id) => [id, load])) as Record<LanguageId, typeof load>;

describe('a catalogue', () => {
  it('has English messages at once, and others once they are loaded', async () => {
    const set = catalogue<Greeting, 'texts'>(
      'texts',
      en,
      others(() => Promise.resolve({ texts: de })),
    );
    expect(set.get('en')).toBe(en);
    expect(await set.load('en')).toBe(en);
    expect(set.get('de')).toBeUndefined();
    expect(await set.load('de')).toBe(de);
    expect(set.get('de')).toBe(de);
  });

  it('has no language at once where none is given', async () => {
    const load = (): Promise<{ texts: Greeting }> => Promise.resolve({ texts: en });
    const set = catalogue<Greeting, 'texts'>('texts', null, { en: load, ...others(load) });
    expect(set.get('en')).toBeUndefined();
    expect(await set.load('en')).toBe(en);
  });

  it('tries again after a failure', async () => {
    const load = vi.fn().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue({ texts: de });
    const set = catalogue<Greeting, 'texts'>('texts', en, others(load));
    await expect(set.load('de')).rejects.toThrow('offline');
    expect(set.get('de')).toBeUndefined();
    expect(await set.load('de')).toBe(de);
  });
});

it('a catalogue for makers is English in a language that has no texts for them', async () => {
  const set = makersCatalogue<Greeting, 'texts'>('texts', en, { de: () => Promise.resolve({ texts: de }) });
  expect(await set.load('de')).toBe(de);
  expect(await set.load('uk')).toBe(en);
  expect(set.get('ar')).toBe(en);
});
