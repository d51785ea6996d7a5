import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../gallery/samples';
import { wordsOf } from '../../gallery/words';

const SAMPLES = GROUPS.flatMap(({ samples }) => samples);
/** Intl uses thin and no-break spaces, which differ between versions. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

/** The description of each mark of the gallery on focus and hover. */
const DESCRIPTIONS: Readonly<Record<string, readonly [string, string]>> = {
  minute: ['4 October 2024, 14:30', '4. Oktober 2024, 14:30'],
  day: ['4 October 2024', '4. Oktober 2024'],
  'day, stated': ['4 October 2024', '4. Oktober 2024'],
  month: ['October 2024, known only to the month', 'Oktober 2024, nur auf den Monat genau bekannt'],
  season: ['autumn 2024, known only to the season', 'Herbst 2024, nur auf die Jahreszeit genau bekannt'],
  year: ['2024, known only to the year', '2024, nur auf das Jahr genau bekannt'],
  'about a day': ['around 4 October 2024', 'um den 4. Oktober 2024'],
  'about a day, stated': ['around 4 October 2024', 'um den 4. Oktober 2024'],
  'about a month': ['around October 2024, known only to the month', 'um Oktober 2024, nur auf den Monat genau bekannt'],
  'uncertain day': ['possibly 4 October 2024', 'möglicherweise 4. Oktober 2024'],
  'uncertain month': [
    'possibly October 2024, known only to the month',
    'möglicherweise Oktober 2024, nur auf den Monat genau bekannt',
  ],
  both: ['possibly around 4 October 2024', 'möglicherweise etwa 4. Oktober 2024'],
  'day unknown': ['October 2024, day unknown', 'Oktober 2024, Tag unbekannt'],
  'one of ten days': ['some time during 1–9 October 2024', 'irgendwann im Zeitraum 1.–9. Oktober 2024'],
  'year unknown': ['2020s, known only to the decade', '2020er Jahre, nur auf das Jahrzehnt genau bekannt'],
  'one of two days': ['one of 4 October 2024 or 14 October 2024', 'entweder 4. Oktober 2024 oder 14. Oktober 2024'],
  'one of neighbours': ['one of 4 October 2024 or 5 October 2024', 'entweder 4. Oktober 2024 oder 5. Oktober 2024'],
  'one of two months': [
    'one of August 2024 or October 2024, known only to the month',
    'entweder August 2024 oder Oktober 2024, nur auf den Monat genau bekannt',
  ],
  'each of three days': [
    '27 September 2024, 4 October 2024 and 14 October 2024',
    '27. September 2024, 4. Oktober 2024 und 14. Oktober 2024',
  ],
  'a stretch or a day': [
    'one of 20–29 September 2024 or 14 October 2024',
    'entweder 20.–29. September 2024 oder 14. Oktober 2024',
  ],
  'or earlier': ['4 October 2024 or earlier', '4. Oktober 2024 oder früher'],
  'or later': ['4 October 2024 or later', '4. Oktober 2024 oder später'],
  'day to day': ['24 September – 14 October 2024', '24. September – 14. Oktober 2024'],
  'words that lasted': ['24 September – 14 October 2024', '24. September – 14. Oktober 2024'],
  'month to month': [
    'August–October 2024, known only to the month',
    'August–Oktober 2024, nur auf den Monat genau bekannt',
  ],
  'about, perhaps': [
    'around 24 September 2024 – possibly 14 October 2024',
    'etwa 24. September 2024 – möglicherweise 14. Oktober 2024',
  ],
  'about, perhaps, stated': [
    'around 24 September 2024 – possibly 14 October 2024',
    'etwa 24. September 2024 – möglicherweise 14. Oktober 2024',
  ],
  'day unknown at the end': [
    '20 August 2024 – October 2024, day unknown',
    '20. August 2024 – Oktober 2024, Tag unbekannt',
  ],
  'within one month': ['October 2024, known only to the month', 'Oktober 2024, nur auf den Monat genau bekannt'],
  'ongoing when last seen': [
    'since 30 September 2024, still going on as of 14 October 2024',
    'seit dem 30. September 2024, dauert an (Stand: 14. Oktober 2024)',
  ],
  'ongoing when last seen, stated': [
    'since 30 September 2024, still going on as of 14 October 2024',
    'seit dem 30. September 2024, dauert an (Stand: 14. Oktober 2024)',
  ],
  ongoing: ['since 30 September 2024, still going on', 'seit dem 30. September 2024, dauert an'],
  'end unknown': ['from 30 September 2024, end unknown', 'ab dem 30. September 2024, Ende unbekannt'],
  'month to unknown': [
    'from September 2024, end unknown, beginning known only to the month',
    'ab September 2024, Ende unbekannt, Beginn nur auf den Monat genau bekannt',
  ],
  'began at an unknown time': ['until 14 October 2024', 'bis zum 14. Oktober 2024'],
  'beginning unknown': ['until 14 October 2024, beginning unknown', 'bis zum 14. Oktober 2024, Beginn unbekannt'],
};

describe('each mark states the uncertainty of its date in English and German:', () => {
  it.each(SAMPLES.map((sample) => [sample.id, sample] as const))('%s', (id, sample) => {
    expect(wordsOf(sample).map(plain)).toEqual(DESCRIPTIONS[id]?.map(plain));
  });
});
