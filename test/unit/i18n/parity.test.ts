import { describe, expect, it } from 'vitest';
import { SHARE_DIALOG_MESSAGES } from '../../../src/app/sharing/messages/catalogue';
import { toolMessages } from '../../../src/app/messages/tools/catalogue';
import { FRAME_PAGE_MESSAGES } from '../../../src/embed/frame/pageMessages';
import { editorMessages } from '../../../src/features/editor/messages/catalogue';
import { storiesMessages } from '../../../src/features/stories/messages/catalogue';
import { MAKERS_LANGUAGES } from '../../../src/i18n/makers';
import { pageMessages } from '../../../src/app/messages/catalogue';
import { EMBED_DIALOG_MESSAGES } from '../../../src/app/embedDialog/messages/catalogue';
import { COMMAND_MESSAGES } from '../../../src/cli/messages/catalogue';
import { claimsMessages } from '../../../src/features/claims/messages/catalogue';
import { filtersMessages } from '../../../src/features/filters/messages/catalogue';
import { shareMessages } from '../../../src/features/share/messages/catalogue';
import { FAULT_MESSAGES } from '../../../src/embed/faultMessages';
import { linksMessages } from '../../../src/features/links/messages/catalogue';
import { searchMessages } from '../../../src/features/search/messages/catalogue';
import { treatiesMessages } from '../../../src/features/treaties/messages/catalogue';
import { importMessages } from '../../../src/import/messages/catalogue';
import { issueMessages } from '../../../src/format/messages/catalogue';
import type { Catalogue } from '../../../src/i18n/catalogue';
import { directionOf, LANGUAGE_IDS, type LanguageId } from '../../../src/i18n/languages';
import { timeErrorsDe } from '../../../src/i18n/de/timeErrors';
import { timeErrorsEn } from '../../../src/i18n/en/timeErrors';
import { allMessages, coreMessages } from '../../../src/i18n/messages';
import { STATIC_MESSAGES } from '../../../src/static/messages/catalogue';

type PerLanguage = Readonly<Partial<Record<LanguageId, object>>> & { readonly en: object };

async function load(set: Catalogue<object>, ids: readonly LanguageId[] = LANGUAGE_IDS): Promise<PerLanguage> {
  const loaded = await Promise.all(ids.map(async (id) => [id, await set.load(id)] as const));
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
  share: await load(shareMessages),
  faults: FAULT_MESSAGES,
  stories: await load(storiesMessages),
  issues: await load(issueMessages, MAKERS_LANGUAGES),
  import: await load(importMessages, MAKERS_LANGUAGES),
  editor: await load(editorMessages, MAKERS_LANGUAGES),
  'faulty dates': { en: timeErrorsEn, de: timeErrorsDe },
  pages: await load(pageMessages),
  tools: await load(toolMessages),
  'frame page': FRAME_PAGE_MESSAGES,
  'embed dialog': EMBED_DIALOG_MESSAGES,
  'share dialog': SHARE_DIALOG_MESSAGES,
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
function hasUnevenForms(value: unknown, id: LanguageId): boolean {
  if (typeof value !== 'function') return false;
  const forms = String(value).match(/\{\s*(?:zero|one|two|few|many|other):[^{}]*\}/g) ?? [];
  return forms.some((all) => {
    // Arabic and Hebrew say one and two in the noun itself.
    const each = directionOf(id) === 'rtl' ? all.replace(/\b(?:one|two): (["'`])(?:\\.|(?!\1).)*\1,?/g, '') : all;
    const texts = each.match(/(["'`])(?:\\.|(?!\1).)*\1/g) ?? [];
    return new Set(texts.map((text) => text.includes('#'))).size > 1;
  });
}

/** Names of formats, which no language translates. */
const NAMES = ['Excel', 'OpenDocument'];

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
    expect(hasUnevenForms((n: number) => count(n, { one: '# day', other: 'days' }), 'en')).toBe(true);
    expect(hasUnevenForms((n: number) => count(n, { one: '# day', other: '# days' }), 'en')).toBe(false);
    expect(hasUnevenForms((n: number) => count(n, { one: 'day', other: 'days' }), 'en')).toBe(false);
  });
});

/** Words that a language shares with English. German has too many of them, above all in texts for makers. */
const SHARED: Readonly<Partial<Record<LanguageId, readonly string[]>>> = {
  fr: [
    ...['Sanctions', 'Institutions', 'Zoom', 'Phases', 'Succession', 'Suspension', 'Signature', 'Ratification'],
    ...['Corrections', 'Sources', 'participant', 'source'],
  ],
  es: ['Neutral', 'neutral', 'Zoom', 'actor', 'Actor'],
};

describe.each(Object.entries(SETS))('the messages of %s', (_, set) => {
  const english = leaves(set.en);
  const ids = LANGUAGE_IDS.filter((id) => set[id] !== undefined);

  it.each(ids)('are not empty in "%s"', (id) => {
    expect(paths(leaves(set[id]!), (value) => typeof value === 'string' && value.trim() === '')).toEqual([]);
  });

  it.each(ids)('have a number in all plural forms or in none in "%s"', (id) => {
    expect(paths(leaves(set[id]!), (value) => hasUnevenForms(value, id))).toEqual([]);
  });

  describe.each(ids.filter((id) => id !== 'en'))('in "%s"', (id) => {
    const messages = leaves(set[id]!);

    it('lack nothing and hold nothing more', () => {
      expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    });

    it('are texts where English ones are, and take as many arguments', () => {
      expect(paths(messages, (value, path) => kindOf(value) !== kindOf(english.get(path)))).toEqual([]);
    });

    // In nine languages the example of a table was one line with a backslash and an n in it.
    it('have the lines and columns of the English ones', () => {
      const shape = (value: unknown): string => String(value).replace(/[^\n\t\\]/g, '');
      const isOther = (value: unknown, path: string): boolean =>
        typeof value === 'string' && shape(value) !== shape(english.get(path));
      expect(paths(messages, isOther)).toEqual([]);
    });

    it('say the same of what they take', () => {
      expect(paths(messages, (value, path) => placeholders(value) !== placeholders(english.get(path)))).toEqual([]);
    });

    it.runIf(id !== 'de')('are translated', () => {
      const same = [...messages].filter(([path, value]) => typeof value === 'string' && value === english.get(path));
      const known = [...NAMES, ...(SHARED[id] ?? [])];
      expect(same.filter(([, value]) => !known.includes(value as string))).toEqual([]);
    });
  });
});
