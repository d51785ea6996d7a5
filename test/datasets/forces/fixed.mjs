// Parts of the timeline of US forces abroad that no table holds.

/** Regions of the table by lane. @type {Record<string, string>} */
export const LANE_OF = {
  'Europe & Central Asia': 'europe',
  'East Asia & Pacific': 'east-asia',
  'Middle East & North Africa': 'mideast',
  'South Asia': 'south-asia',
  'Latin America & Caribbean': 'americas',
  'North America': 'americas',
  'Sub-Saharan Africa': 'africa',
};

export const LANES = [
  ['europe', 'Europe and Central Asia', 'Europa und Zentralasien'],
  ['east-asia', 'East Asia and the Pacific', 'Ostasien und Pazifik'],
  ['mideast', 'Middle East and North Africa', 'Naher Osten und Nordafrika'],
  ['south-asia', 'South Asia', 'Südasien'],
  ['americas', 'Americas', 'Amerika'],
  ['africa', 'Africa south of the Sahara', 'Afrika südlich der Sahara'],
].map(([id, en, de]) => ({ id, name: { en, de }, type: 'group' }));

export const KINDS = [
  ['presence', 'At least 1,000 counted', 'Mindestens 1.000 gezählt', 'troops', 'neutral'],
  ['peak', 'Highest count', 'Höchststand', 'other', 'neutral'],
  ['build-up', 'Build-up within a year', 'Aufbau binnen eines Jahres', 'troops', 'material-conflict'],
  ['withdrawal', 'Withdrawal within a year', 'Abzug binnen eines Jahres', 'troops', 'material-cooperation'],
].map(([id, en, de, family, tone]) => ({ id, name: { en, de }, family, tone }));

export const COVERAGE = [
  {
    span: '1950/2024',
    rule: {
      en: 'Active-duty military personnel of the United States by country and year, as counted by the Department of Defense (DMDC) and compiled by M. A. Allen, M. E. Flynn and C. Martinez Machain. A presence is a run of yearly counts of at least 1,000; one missing year does not end it, a single year needs 2,000. The counts begin in 1950, so a presence of 1950 may be older. US territories are left out. The compilation’s table (GPL) is not part of this file: only single counts, which are US government work, stand here.',
      de: 'Aktive Angehörige der Streitkräfte der USA nach Land und Jahr, gezählt vom Verteidigungsministerium (DMDC), zusammengestellt von M. A. Allen, M. E. Flynn und C. Martinez Machain. Eine Präsenz ist eine Folge jährlicher Zählungen von mindestens 1.000; ein fehlendes Jahr beendet sie nicht, ein einzelnes Jahr braucht 2.000. Die Zählungen beginnen 1950, eine Präsenz von 1950 kann also älter sein. Gebiete der USA fehlen. Die Tabelle der Zusammenstellung (GPL) ist nicht Teil dieser Datei: Hier stehen nur einzelne Zahlen, ein Werk der US-Regierung.',
    },
  },
  {
    span: '1950/2024',
    rule: {
      en: 'Left out as implausible, by rule: counts of one or two years that exceed both neighbouring years by nearly half, where these are above 5,000. So Iraq’s 423,300 of 2006 and 510,000 of 2007 are no peak here and stand with the presence as disputed; the counts of 2008 are too high in several countries. The counts of 1951 repeat those of 1952 in many countries, and Korea has one number from 1951 to 1953. Troops on their way, on ships or on short duty are counted unevenly: the 1991 war against Iraq hardly shows.',
      de: 'Nach Regel weggelassen, weil unglaubwürdig: Zahlen eines oder zweier Jahre, die beide Nachbarjahre um fast die Hälfte übersteigen, wo diese über 5.000 liegen. Die 423.300 für den Irak 2006 und 510.000 für 2007 gelten hier daher nicht als Höchststand und stehen bei der Präsenz als umstritten; die Zahlen von 2008 sind in mehreren Ländern zu hoch. Die Zahlen von 1951 wiederholen in vielen Ländern jene von 1952, für Korea steht von 1951 bis 1953 dieselbe. Truppen unterwegs, auf Schiffen oder für kurze Zeit sind ungleich gezählt: Der Krieg von 1991 gegen den Irak ist kaum zu sehen.',
    },
  },
];

export const SOURCES = [
  {
    id: 'troopdata',
    type: 'dataset',
    title: 'troopdata: Tools for Analyzing Cross-National Military Deployment and Basing Data',
    publisher: 'M. E. Flynn',
    URL: 'https://github.com/meflynn/troopdata',
    issued: '2026-06-02',
  },
  {
    id: 'cmps-2022',
    type: 'article-journal',
    title: 'Global U.S. military deployment data: 1950–2020',
    publisher: 'Conflict Management and Peace Science 39(3)',
    author: 'M. A. Allen, M. E. Flynn, C. Martinez Machain',
    issued: '2022',
  },
];

export const PERIODS = [
  ['cold-war', '1950/1989', 'Cold War', 'Kalter Krieg'],
  ['drawdown', '1990/2000', 'Drawdown', 'Abbau'],
  ['terror', '2001/2021', 'Afghanistan and Iraq', 'Afghanistan und Irak'],
].map(([id, when, en, de]) => ({ id, when, title: { en, de } }));

export const STORY = {
  id: 'seventy-five-years-abroad',
  title: { en: 'Seventy-five years abroad', de: 'Fünfundsiebzig Jahre im Ausland' },
  steps: [
    [
      'kor-1951',
      '1950/1956',
      'War in Korea: 326,863 are counted. Two years after the armistice it is a quarter of that, and the presence stays.',
      'Krieg in Korea: Gezählt werden 326.863. Zwei Jahre nach dem Waffenstillstand ist es ein Viertel, und die Präsenz bleibt.',
    ],
    [
      'deu-1950',
      '1950/1990',
      'Germany: for forty years about a quarter of a million, the largest lasting presence.',
      'Deutschland: vierzig Jahre lang etwa eine Viertelmillion, die größte dauerhafte Präsenz.',
    ],
    ['fra-1951', '1950/1970', 'France: up to 71,531, until 1967.', 'Frankreich: bis zu 71.531, bis 1967.'],
    [
      'peak-vnm-1968',
      '1961/1974',
      'Vietnam: within seven years from under a thousand to 537,377, within five more to almost none.',
      'Vietnam: in sieben Jahren von unter tausend auf 537.377, in fünf weiteren auf fast null.',
    ],
    [
      'deu-1992',
      '1989/1996',
      'After the Cold War: in Germany 203,423 are counted in 1991 and 73,280 in 1995.',
      'Nach dem Kalten Krieg: In Deutschland werden 1991 noch 203.423 gezählt, 1995 noch 73.280.',
    ],
    [
      'irq-2003',
      '2001/2013',
      'Iraq: 136,000 in the first year. The table’s half a million of 2007 cannot be and is shown as disputed.',
      'Irak: 136.000 im ersten Jahr. Die halbe Million der Tabelle für 2007 kann nicht stimmen und steht als umstritten da.',
    ],
    [
      'afg-2001',
      '2001/2022',
      'Afghanistan: twenty years, at most 99,366, in 2021 six.',
      'Afghanistan: zwanzig Jahre, höchstens 99.366, im Jahr 2021 noch sechs.',
    ],
    [
      'jpn-1950',
      '1990/2024',
      'What remains in 2024: Japan, Germany and South Korea are the largest, as seventy years before.',
      'Was 2024 bleibt: Japan, Deutschland und Südkorea sind am größten, wie siebzig Jahre zuvor.',
    ],
  ].map(([event, shown, en, de]) => ({ event, shown, text: { en, de } })),
};
