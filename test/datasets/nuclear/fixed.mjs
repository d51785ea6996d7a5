// Parts of the timeline of nuclear explosions that the report does not hold.

/** Countries of the report: id, adjective in English and German for a test, name. @type {Record<string, [string, string, string, string, string]>} */
export const COUNTRIES = {
  USA: ['USA', 'US', 'US-Test', 'United States', 'USA'],
  USSR: ['SUN', 'Soviet', 'Sowjetischer Test', 'Soviet Union', 'Sowjetunion'],
  UK: ['GBR', 'British', 'Britischer Test', 'Britain', 'Großbritannien'],
  FRANCE: ['FRA', 'French', 'Französischer Test', 'France', 'Frankreich'],
  CHINA: ['CHN', 'Chinese', 'Chinesischer Test', 'China', 'China'],
  INDIA: ['IND', 'Indian', 'Indischer Test', 'India', 'Indien'],
  PAKIST: ['PAK', 'Pakistani', 'Pakistanischer Test', 'Pakistan', 'Pakistan'],
  PRK: ['PRK', 'North Korean', 'Nordkoreanischer Test', 'North Korea', 'Nordkorea'],
};

/** Tests that a reader looks for, by their id in the file. @type {Record<string, { weight: number, title?: { en: string, de: string }, short?: { en: string, de: string }, summary?: { en: string, de: string } }>} */
export const NOTED = {
  t45001: { weight: 5, title: { en: 'Trinity: the first nuclear explosion', de: 'Trinity: die erste Kernexplosion' } },
  t45002: {
    weight: 5,
    title: { en: 'Atomic bomb on Hiroshima', de: 'Atombombe auf Hiroshima' },
    short: { en: 'Hiroshima', de: 'Hiroshima' },
  },
  t45003: {
    weight: 5,
    title: { en: 'Atomic bomb on Nagasaki', de: 'Atombombe auf Nagasaki' },
    short: { en: 'Nagasaki', de: 'Nagasaki' },
  },
  t61053: {
    weight: 5,
    title: {
      en: 'The largest explosion: 50 megatons, Novaya Zemlya',
      de: 'Die größte Explosion: 50 Megatonnen, Nowaja Semlja',
    },
    short: { en: '50 megatons', de: '50 Megatonnen' },
  },
};

const pages = (/** @type {Record<string, [string, string, string]>} */ list) =>
  Object.entries(list).map(([id, [publisher, title, URL]]) => ({ id, type: 'webpage', title, publisher, URL }));

export const SOURCES = [
  {
    id: 'foa-sipri',
    type: 'report',
    title: 'Nuclear Explosions 1945–1998',
    publisher: 'Defence Research Establishment (FOA) and SIPRI',
    author: 'N.-O. Bergkvist and R. Ferm',
    issued: '2000-07',
  },
  {
    id: 'dip',
    type: 'dataset',
    title: 'Nuclear explosions (the report as a table)',
    publisher: 'Data Is Plural',
    URL: 'https://github.com/data-is-plural/nuclear-explosions',
    issued: '2016-03-23',
  },
  ...pages({
    norsar: [
      'NORSAR',
      '19 years since North Korea’s first nuclear test explosion',
      'https://www.norsar.no/news/19-years-since-north-korea-s-first-nuclear-test-explosion',
    ],
    euronews: [
      'Euronews',
      'Timeline: North Korea’s six nuclear device tests',
      'https://www.euronews.com/2017/09/04/timeline-north-korea-six-nuclear-tests',
    ],
    newshub: [
      'Newshub',
      'Timeline of North Korea’s Nuclear Tests',
      'http://www.newshub.org/m/timeline-north-korea-s-nuclear-tests-20136294.html',
    ],
    nepal: [
      'E-Canada Nepal',
      'Timeline of N. Korea’s past nuclear tests',
      'http://www.ecanadanepal.com/2016/09/timeline-of-n-koreas-past-nuclear-tests.html',
    ],
  }),
];

/** North Korea's tests: day, whether it is the first or last, sources, what is said. @type {readonly [string, number, readonly string[], string, string][]} */
export const NORTH_KOREA = [
  ['2006-10-09', 5, ['norsar', 'newshub'], 'Estimated at around one kiloton.', 'Auf etwa eine Kilotonne geschätzt.'],
  ['2009-05-25', 3, ['newshub', 'nepal'], 'The second test.', 'Der zweite Test.'],
  [
    '2013-02-12',
    3,
    ['nepal'],
    'The third test, the first under Kim Jong-un.',
    'Der dritte Test, der erste unter Kim Jong-un.',
  ],
  [
    '2016-01-06',
    3,
    ['euronews'],
    'North Korea claims a hydrogen device.',
    'Nordkorea spricht von einer Wasserstoffbombe.',
  ],
  [
    '2016-09-09',
    3,
    ['euronews'],
    'North Korea speaks of a test of its warheads’ power.',
    'Nordkorea spricht von einem Test der Kraft seiner Sprengköpfe.',
  ],
  [
    '2017-09-03',
    5,
    ['euronews', 'norsar'],
    'The sixth and most powerful test; North Korea claims an advanced hydrogen bomb.',
    'Der sechste und stärkste Test; Nordkorea spricht von einer fortgeschrittenen Wasserstoffbombe.',
  ],
];

export const KINDS = [
  ['war', 'Use in war', 'Einsatz im Krieg', 'loss', 'material-conflict'],
  ['atmospheric', 'In the air or on the ground', 'In der Luft oder am Boden', 'weapons', 'material-conflict'],
  ['underground', 'Underground', 'Unterirdisch', 'weapons', 'neutral'],
  ['underwater', 'Under water', 'Unter Wasser', 'weapons', 'material-conflict'],
  ['space', 'At high altitude', 'In großer Höhe', 'weapons', 'material-conflict'],
  ['peaceful', '“Peaceful” explosion', '„Friedliche“ Explosion', 'other', 'neutral'],
].map(([id, en, de, family, tone]) => ({ id, name: { en, de }, family, tone }));

export const COVERAGE = [
  {
    span: '1945-07-16/1998-05-30',
    rule: {
      en: 'The 2,051 explosions of the report by N.-O. Bergkvist and R. Ferm (FOA and SIPRI, 2000), scanned from print and put into a table by Data Is Plural (MIT licence). Times are in UTC, to the minute; Hiroshima and Nagasaki by local time. A yield is a range as the report has it. Misspelt regions are put together into sites, and places have the coordinates of their site: those of the table mix degrees with minutes and are zero for some tests. “No.” counts a country’s tests in this file.',
      de: 'Die 2.051 Explosionen des Berichts von N.-O. Bergkvist und R. Ferm (FOA und SIPRI, 2000), aus dem Druck gescannt und von Data Is Plural in eine Tabelle gebracht (MIT-Lizenz). Zeiten in UTC, auf die Minute; Hiroshima und Nagasaki nach Ortszeit. Die Sprengkraft ist eine Spanne, wie im Bericht. Verschriebene Regionen sind zu Testgeländen zusammengefasst, Orte haben die Koordinaten ihres Geländes: Die der Tabelle mischen Grad mit Minuten und sind bei manchen Tests null. „Nr.“ zählt die Tests eines Landes in dieser Datei.',
    },
  },
  {
    span: '2006-10-09/2017-09-03',
    rule: {
      en: 'North Korea’s six tests, from published pages, to the day.',
      de: 'Die sechs Tests Nordkoreas, aus veröffentlichten Seiten, auf den Tag genau.',
    },
    actors: ['PRK'],
  },
];

export const PERIODS = [
  ['air', '1945-07-16/1963-08-04', 'Tests in the air', 'Tests in der Luft'],
  ['ground', '1963-08-05/1996', 'Tests below ground', 'Tests unter der Erde'],
  ['korea', '2006/2017', 'North Korea', 'Nordkorea'],
].map(([id, when, en, de]) => ({ id, when, title: { en, de } }));

/** @param {Record<string, string>} ids Events by what the story calls them. */
export const storyOf = (ids) => ({
  id: 'two-thousand-explosions',
  title: { en: 'Two thousand explosions', de: 'Zweitausend Explosionen' },
  steps: [
    [
      'trinity',
      '1945-06/1945-09',
      'Three explosions within a month: a test in the desert, then Hiroshima and Nagasaki.',
      'Drei Explosionen in einem Monat: ein Test in der Wüste, dann Hiroshima und Nagasaki.',
    ],
    [
      'firstSUN',
      '1946/1952',
      'In 1949 the Soviet Union ends the American monopoly, in 1952 Britain follows.',
      '1949 beendet die Sowjetunion das amerikanische Monopol, 1952 folgt Großbritannien.',
    ],
    [
      'largestUSA',
      '1952/1956',
      'Hydrogen bombs: the largest American test, of 1954 at Bikini, has 15 megatons.',
      'Wasserstoffbomben: Der größte amerikanische Test, 1954 auf Bikini, hat 15 Megatonnen.',
    ],
    [
      'largestSUN',
      '1961/1962',
      'The two years with the most tests. On 30 October 1961 the Soviet Union sets off the largest of all bombs.',
      'Die beiden Jahre mit den meisten Tests. Am 30. Oktober 1961 zündet die Sowjetunion die stärkste aller Bomben.',
    ],
    [
      'firstUnder',
      '1963/1966',
      'From the PTBT of August 1963 on, the two great powers and Britain test below ground. France and China, who do not sign, go on in the air.',
      'Ab dem PTBT vom August 1963 testen die beiden Großmächte und Großbritannien unter der Erde. Frankreich und China, die nicht unterzeichnen, testen weiter in der Luft.',
    ],
    [
      'firstIND',
      '1974/1975',
      'India calls its test of 1974 peaceful. It takes 24 years until the next.',
      'Indien nennt seinen Test von 1974 friedlich. Bis zum nächsten vergehen 24 Jahre.',
    ],
    [
      'firstPAK',
      '1996/1999',
      'May 1998: India tests, and Pakistan follows within weeks.',
      'Mai 1998: Indien testet, Pakistan folgt binnen Wochen.',
    ],
    [
      'lastPRK',
      '2006/2018',
      'In this century North Korea alone has tested: six times.',
      'In diesem Jahrhundert hat nur Nordkorea getestet: sechsmal.',
    ],
  ].map(([event, shown, en, de]) => ({ event: ids[event ?? ''] ?? '', shown, text: { en, de } })),
});
