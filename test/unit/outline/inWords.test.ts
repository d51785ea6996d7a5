import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/chart/names';
import { en } from '../../../src/i18n/en/messages';
import { LANGUAGE_IDS, type LanguageId } from '../../../src/i18n/languages';
import { allMessages } from '../../../src/i18n/messages';
import type { Messages } from '../../../src/i18n/en/messages';
import { isOneSided } from '../../../src/model/oneSided';
import type { EventTable } from '../../../src/model/table';
import { rowsInWords, viewInWords } from '../../../src/outline/inWords';
import { utc, type Instant } from '../../../src/time/instant';
import { allRows, madeTable, rowOf } from './fixtures';

/** Drone tests by North Korea, one of several kinds of events; two of them are claims. */
const table = madeTable({
  events: [
    ...[1, 2, 3, 4].map((month) => ({
      id: `test-${String(month)}`,
      when: `2024-0${String(month)}-10`,
      title: 'A test',
      kinds: ['troops'],
      actors: ['PRK'],
      ...(month < 3 && { status: 'claimed' }),
    })),
    { id: 'visit', when: '2024-05-02', title: 'A visit', kinds: ['treaty'], actors: ['RUS'] },
    { id: 'later', when: '2024-09-02', title: 'Later', kinds: ['losses'], actors: ['UKR'] },
  ],
  links: [],
  corrections: [],
});
const viewOf = (
  own: EventTable,
  shown: readonly [from: Instant, to: Instant] | null,
  messages: Messages = en,
): string =>
  viewInWords(
    {
      table: own,
      rows: allRows(own),
      shown: shown && { from: shown[0], to: shown[1] },
      names: namesOf(own, messages.lang),
    },
    messages,
  );

describe('a view in words', () => {
  it('names the span, the kind and actor that stand out, and how many are claims by one side', () => {
    expect(viewOf(table, null)).toBe(
      '6 events between January 2024 and September 2024, most often “Troops” (North Korea): 4; 2 are claims by one side',
    );
  });

  it('counts what is in view where that is not all, and says its days where they are few', () => {
    expect(viewOf(table, [utc(2024, 2), utc(2024, 4)])).toBe(
      '6 events, 2 in view between 1 February 2024 and 31 March 2024; 1 is a claim by one side',
    );
    expect(viewOf(table, [utc(2024, 6), utc(2024, 7)])).toBe(
      '6 events, 0 in view between 1 June 2024 and 30 June 2024',
    );
  });

  it('counts families where nothing stands out', () => {
    expect(viewOf(madeTable(), null)).toMatch(/^5 events between .+: 1 about treaties.+; 1 is a claim by one side$/);
  });

  it('says what is there, and not what is in view, of a picture', () => {
    const span = { from: utc(2024, 1), to: utc(2024, 6) };
    expect(rowsInWords({ table, rows: allRows(table), shown: span, names: namesOf(table, 'en') }, en)).toBe(
      '5 of 6 events between January 2024 and May 2024, most often “Troops” (North Korea): 4; 2 are claims by one side',
    );
  });

  it('suggests what to do where nothing matches', () => {
    expect(viewInWords({ table, rows: new Uint32Array(), shown: null, names: namesOf(table, 'en') }, en)).toBe(
      'No matching events. Remove a filter or search for something else.',
    );
  });

  it('reads as recorded in eleven languages, for one claim, two, five and all', async () => {
    const lines: string[] = [];
    for (const lang of LANGUAGE_IDS) {
      const messages = await messagesIn(lang);
      lines.push(`${lang}  ${viewOf(table, null, messages)}`);
      lines.push(`    ${viewOf(table, [utc(2024, 1, 5), utc(2024, 3)], messages)}`);
      lines.push(...[1, 5, 21].map((n) => `    ${messages.summary.oneSided(n)}`));
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('inWords.txt');
  });
});

async function messagesIn(lang: LanguageId): Promise<Messages> {
  return lang === 'en' ? en : await allMessages.load(lang);
}

describe('a claim by one side', () => {
  const claim = (by: string): object => ({ by, says: 'It was so.' });
  const own = madeTable({
    events: [
      { id: 'claimed', when: '2024-01', title: 'x', status: 'claimed' },
      { id: 'one-claimant', when: '2024-01', title: 'x', claims: [claim('KOR')] },
      { id: 'same-side', when: '2024-01', title: 'x', status: 'reported', claims: [claim('KOR'), claim('nis')] },
      { id: 'two-sides', when: '2024-01', title: 'x', claims: [claim('KOR'), claim('UKR')] },
      { id: 'confirmed', when: '2024-01', title: 'x', status: 'confirmed', claims: [claim('KOR')] },
      { id: 'disputed', when: '2024-01', title: 'x', status: 'disputed', claims: [claim('KOR')] },
      { id: 'denied', when: '2024-01', title: 'x', status: 'denied', claims: [claim('KOR')] },
      { id: 'reported', when: '2024-01', title: 'x', status: 'reported' },
      { id: 'plain', when: '2024-01', title: 'x' },
    ],
    links: [],
    corrections: [],
  });

  it('is what the file calls claimed, or what only one side says and the file does not call confirmed or disputed', () => {
    const found = own.file.events.map(({ id }) => id).filter((id) => isOneSided(own, rowOf(own, id)));
    expect(found).toEqual(['claimed', 'one-claimant', 'same-side']);
  });
});
