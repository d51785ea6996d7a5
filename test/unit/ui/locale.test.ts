import { expect, it, vi } from 'vitest';
import { makersCatalogue, type Catalogue } from '../../../src/i18n/catalogue';
import { Locale } from '../../../src/ui/locale.svelte';

interface Greeting {
  readonly hello: string;
}
const en: Greeting = { hello: 'Hello' };
const de: Greeting = { hello: 'Hallo' };

/** A set whose German messages come when `come` is called, or never where `fail` is. */
function slow(): { set: Catalogue<Greeting>; come: () => void; fail: () => void } {
  let [come, fail] = [(): void => undefined, (): void => undefined];
  const german = new Promise<Greeting>((resolve, reject) => {
    come = () => {
      resolve(de);
    };
    fail = () => {
      reject(new TypeError('Failed to fetch'));
    };
  });
  return {
    set: makersCatalogue<Greeting, 'texts'>('texts', en, { de: () => german.then((texts) => ({ texts })) }),
    come,
    fail,
  };
}

it('has the messages of the first picture in English from the start, and no others', async () => {
  // Messages stay once they are loaded, as by another test.
  vi.resetModules();
  const fresh = await import('../../../src/ui/locale.svelte');
  const locale = new fresh.Locale();
  expect(locale.core.lang).toBe('en');
  expect(locale.all).toBeNull();
});

it('changes to the language of a tag, and to English where there are no messages', async () => {
  const locale = new Locale();
  await locale.set('de-AT');
  expect(locale.core.lang).toBe('de');
  await locale.set('it');
  expect(locale.core.lang).toBe('en');
});

it('changes all sets in use at once', async () => {
  const { set, come } = slow();
  const locale = new Locale();
  await locale.add(set);
  const change = locale.set('de');
  expect([locale.core.lang, locale.get(set)]).toEqual(['en', en]);
  come();
  await change;
  expect([locale.core.lang, locale.get(set)]).toEqual(['de', de]);
});

it('gives a set that is added during a change in the new language', async () => {
  const { set, come } = slow();
  const locale = new Locale();
  const change = locale.set('de');
  const added = locale.add(set);
  come();
  await Promise.all([change, added]);
  expect([locale.core.lang, locale.get(set)]).toEqual(['de', de]);
});

it('gives a set in the language that was asked for while it was loading', async () => {
  const { set, come } = slow();
  const locale = new Locale();
  await locale.set('de');
  const added = locale.add(set);
  await locale.set('en');
  come();
  await added;
  expect([locale.core.lang, locale.get(set)]).toEqual(['en', en]);
});

it('keeps the language where one cannot be loaded, and asks again', async () => {
  const { set, fail } = slow();
  const locale = new Locale();
  await locale.add(set);
  const change = locale.set('de');
  fail();
  await change;
  expect([locale.core.lang, locale.get(set)]).toEqual(['en', en]);
});

it('says that a set cannot be loaded', async () => {
  const { set, fail } = slow();
  const locale = new Locale();
  await locale.set('de');
  const added = locale.add(set);
  fail();
  await expect(added).rejects.toThrow('Failed to fetch');
  expect(locale.get(set)).toBeUndefined();
});
