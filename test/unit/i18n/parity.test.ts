import { describe, expect, it } from 'vitest';
import { pageMessages } from '../../../src/app/messages/catalogue';
import { EMBED_DIALOG_MESSAGES } from '../../../src/app/embedDialog/messages/catalogue';
import { COMMAND_MESSAGES } from '../../../src/cli/messages/catalogue';
import { claimsMessages } from '../../../src/features/claims/messages/catalogue';
import { filtersMessages } from '../../../src/features/filters/messages/catalogue';
import { linksMessages } from '../../../src/features/links/messages/catalogue';
import { searchMessages } from '../../../src/features/search/messages/catalogue';
import { treatiesMessages } from '../../../src/features/treaties/messages/catalogue';
import { importMessages } from '../../../src/import/messages/catalogue';
import { issueMessages } from '../../../src/format/messages/catalogue';
import type { Catalogue } from '../../../src/i18n/catalogue';
import { LANGUAGE_IDS, type LanguageId } from '../../../src/i18n/languages';
import { timeErrorsDe } from '../../../src/i18n/de/timeErrors';
import { timeErrorsEn } from '../../../src/i18n/en/timeErrors';
import { allMessages, coreMessages } from '../../../src/i18n/messages';
import { STATIC_MESSAGES } from '../../../src/static/messages/catalogue';

type PerLanguage = Readonly<Record<LanguageId, object>>;

async function load(set: Catalogue<object>): Promise<PerLanguage> {
  const loaded = await Promise.all(LANGUAGE_IDS.map(async (id) => [id, await set.load(id)] as const));
  return Object.fromEntries(loaded) as unknown as PerLanguage;
}

const SETS: Readonly<Record<string, PerLanguage>> = {
  core: await load(coreMessages),
  all: await load(allMessages),
  claims: await load(claimsMessages),
  filters: await load(filtersMessages),
  links: await load(linksMessages),
  search: await load(searchMessages),
  treaties: await load(treatiesMessages),
  issues: await load(issueMessages),
  import: await load(importMessages),
  'faulty dates': { en: timeErrorsEn, de: timeErrorsDe },
  pages: await load(pageMessages),
  'embed dialog': EMBED_DIALOG_MESSAGES,
  static: STATIC_MESSAGES,
  command: COMMAND_MESSAGES,
};

/**
 * Every text and function of a set by its path. Phrases for dates (`time`) are left out: languages need different parts of a date
 * for them, and test/unit/time covers them.
 */
function leaves(messages: object, path = ''): Map<string, unknown> {
  const entries = Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    if (key === 'time') return [];
    return typeof value === 'object' && value !== null
      ? [...leaves(value, `${path}${key}.`)]
      : [[`${path}${key}`, value]];
  });
  return new Map(entries);
}

const paths = (messages: Map<string, unknown>, isFaulty: (value: unknown, path: string) => boolean): string[] =>
  [...messages].filter(([path, value]) => isFaulty(value, path)).map(([path]) => path);

const kindOf = (value: unknown): string =>
  typeof value === 'function' ? `function of ${String(value.length)}` : typeof value;

/** What a function puts into its text: parameters by their position, fields of a parameter by name. */
function placeholders(value: unknown): string {
  if (typeof value !== 'function') return '';
  const [, list = '', body = ''] = /^(?:function \w*)?\s*\(?(.*?)\)?\s*(?:=>|(?=\{\n))(.*)$/s.exec(String(value)) ?? [];
  const isUsed = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(body);
  const names = list.split(/[{},]/).map((name) => name.trim());
  if (list.includes('{'))
    return names
      .filter((name) => name !== '' && isUsed(name))
      .sort()
      .join();
  return names.flatMap((name, at) => (name !== '' && isUsed(name) ? [at] : [])).join();
}

/** Whether a number stands in one plural form of a function and not in another. */
function hasUnevenForms(value: unknown): boolean {
  if (typeof value !== 'function') return false;
  const forms = String(value).match(/\{\s*(?:zero|one|two|few|many|other):[^{}]*\}/g) ?? [];
  return forms.some((each) => {
    const texts = each.match(/(["'`])(?:\\.|(?!\1).)*\1/g) ?? [];
    return new Set(texts.map((text) => text.includes('#'))).size > 1;
  });
}

describe('the test sees', () => {
  it.each<[(...args: never[]) => string, string]>([
    [(a: string, b: string) => `${a} ${b}`, '0,1'],
    [(a: string, _b: string) => a, '0'],
    [({ what, no }: { what: string; no: string }) => `${what}${no}`, 'no,what'],
    [({ what }: { what: string; no: string }) => what, 'what'],
  ])('the placeholders of %s', (message, expected) => {
    expect(placeholders(message)).toBe(expected);
  });

  it('plural forms that differ', () => {
    const count = (n: number, forms: object): string => JSON.stringify([n, forms]);
    expect(hasUnevenForms((n: number) => count(n, { one: '# day', other: 'days' }))).toBe(true);
    expect(hasUnevenForms((n: number) => count(n, { one: '# day', other: '# days' }))).toBe(false);
    expect(hasUnevenForms((n: number) => count(n, { one: 'day', other: 'days' }))).toBe(false);
  });
});

describe.each(Object.entries(SETS))('the messages of %s', (_, set) => {
  const english = leaves(set.en);

  it.each(LANGUAGE_IDS)('are not empty in "%s"', (id) => {
    expect(paths(leaves(set[id]), (value) => typeof value === 'string' && value.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGE_IDS)('have a number in all plural forms or in none in "%s"', (id) => {
    expect(paths(leaves(set[id]), hasUnevenForms)).toEqual([]);
  });

  describe.each(LANGUAGE_IDS.filter((id) => id !== 'en'))('in "%s"', (id) => {
    const messages = leaves(set[id]);

    it('lack nothing and hold nothing more', () => {
      expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    });

    it('are texts where English ones are, and take as many arguments', () => {
      expect(paths(messages, (value, path) => kindOf(value) !== kindOf(english.get(path)))).toEqual([]);
    });

    it('say the same of what they take', () => {
      expect(paths(messages, (value, path) => placeholders(value) !== placeholders(english.get(path)))).toEqual([]);
    });
  });
});
