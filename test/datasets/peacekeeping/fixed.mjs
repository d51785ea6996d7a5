// Parts of the timeline of UN peacekeeping that no table holds.

/** When the list was retrieved. */
export const AS_OF = '2024-02-19';

/** What ended MINUSMA. */
export const MALI = [
  {
    id: 'mali-asks-for-withdrawal',
    when: '2023-06',
    title: {
      en: 'Mali asks for the immediate withdrawal of MINUSMA',
      de: 'Mali verlangt den sofortigen Abzug der MINUSMA',
    },
    short: { en: 'Mali asks MINUSMA to go', de: 'Mali will MINUSMA-Abzug' },
    kinds: ['decision'],
    actors: ['mali'],
    place: 'bamako',
    weight: 3,
    status: 'confirmed',
    lane: 'africa',
    sources: ['anadolu-2023', 'un-2690'],
  },
  {
    id: 'resolution-2690',
    when: '2023-06-30',
    title: {
      en: 'The Security Council ends MINUSMA’s mandate',
      de: 'Der Sicherheitsrat beendet das Mandat der MINUSMA',
    },
    short: { en: 'MINUSMA’s mandate ends', de: 'MINUSMA-Mandat endet' },
    summary: {
      en: 'Resolution 2690, adopted unanimously: operations cease at once, and all personnel is to leave by 31 December 2023.',
      de: 'Resolution 2690, einstimmig angenommen: Die Einsätze enden sofort, das Personal soll bis 31. Dezember 2023 abziehen.',
    },
    kinds: ['decision'],
    actors: ['un'],
    place: 'new-york',
    about: ['c-mli'],
    weight: 4,
    status: 'confirmed',
    lane: 'africa',
    sources: ['un-2690', 'xinhua-2690'],
  },
];

export const REGIONS = [
  ['mideast', 'Middle East', 'Naher Osten'],
  ['africa', 'Africa', 'Afrika'],
  ['europe', 'Europe and the Caucasus', 'Europa und Kaukasus'],
  ['asia', 'Asia and Oceania', 'Asien und Ozeanien'],
  ['americas', 'Americas', 'Amerika'],
].map(([id, en, de]) => ({ id, name: { en, de }, type: 'group' }));

export const KINDS = [
  ['observation', 'Observers', 'Beobachter', 'institution', 'neutral'],
  ['force', 'Force', 'Truppe', 'troops', 'material-cooperation'],
  ['mission', 'Mission of several tasks', 'Mission mit mehreren Aufgaben', 'troops', 'material-cooperation'],
  ['administration', 'Administration', 'Verwaltung', 'institution', 'material-cooperation'],
  ['police', 'Police', 'Polizei', 'institution', 'material-cooperation'],
  ['decision', 'Decision', 'Beschluss', 'statement', 'verbal-conflict'],
].map(([id, en, de, family, tone]) => ({ id, name: { en, de }, family, tone }));

export const MEASURES = [
  ['strength', 'Highest strength', 'Höchste Stärke'],
  ['military', 'Military personnel', 'Militärpersonal'],
  ['uniformed', 'Uniformed personnel', 'Uniformiertes Personal'],
  ['police', 'Police', 'Polizei'],
  ['deaths', 'Deaths', 'Todesfälle'],
  ['deaths-croatia', 'Killed in Croatia', 'In Kroatien Getötete'],
].map(([id, en, de]) => ({ id, name: { en, de }, unit: { en: 'persons', de: 'Personen' } }));

export const COVERAGE = [
  {
    span: `1948-05-29/${AS_OF}`,
    rule: {
      en: 'The missions of the United Nations’ list DPPADPOSS-PKO (Peace and Security Data Hub, as of 19 February 2024). Of its 81 rows, three that sum up others (UNEF, UNOSOM, UNAVEM), one that stands twice (UNCPSG) and two without any date (UNFOR, UNOHCI) are left out. A first of the month stands for the month. Six rows have latitude and longitude swapped, and Tehran and Asmara lie elsewhere than the list has them; ten missions without a place have one of ours, no closer than the country or area.',
      de: 'Die Missionen der Liste DPPADPOSS-PKO der Vereinten Nationen (Peace and Security Data Hub, Stand 19. Februar 2024). Von 81 Zeilen fehlen hier drei, die andere zusammenfassen (UNEF, UNOSOM, UNAVEM), eine doppelte (UNCPSG) und zwei ohne jedes Datum (UNFOR, UNOHCI). Ein Monatserster steht für den Monat. Sechs Zeilen haben Breite und Länge vertauscht, Teheran und Asmara liegen anderswo als dort angegeben; zehn Missionen ohne Ort haben einen von uns, nicht genauer als Land oder Gegend.',
    },
  },
  {
    span: '1956/2024',
    rule: {
      en: 'Personnel and deaths only where a published page was found, each with who says it. MINUSMA, which the list has as active, ended by resolution 2690. The place is a mission’s seat; what it is about are the countries it was sent to.',
      de: 'Personal und Todesfälle nur, wo sich eine veröffentlichte Seite fand, jeweils mit der Angabe, wer es sagt. MINUSMA, in der Liste noch aktiv, endete durch Resolution 2690. Der Ort ist der Sitz einer Mission; betroffen sind die Länder, in die sie entsandt wurde.',
    },
  },
];

export const STORY = {
  id: 'from-observers-to-states',
  title: { en: 'From observers to whole states', de: 'Von Beobachtern zu ganzen Staaten' },
  steps: [
    [
      'untso',
      '1947/1957',
      'The first mission, of 1948, watches a truce from Jerusalem, and still does.',
      'Die erste Mission überwacht seit 1948 von Jerusalem aus einen Waffenstillstand, bis heute.',
    ],
    [
      'unef-i',
      '1956/1968',
      'After the Suez crisis comes the first armed force, with at most 6,000 soldiers.',
      'Nach der Suezkrise kommt die erste bewaffnete Truppe, mit höchstens 6.000 Soldaten.',
    ],
    [
      'onuc',
      '1960/1965',
      'In the Congo the United Nations send almost 20,000; 234 die.',
      'In den Kongo entsenden die Vereinten Nationen fast 20.000; 234 sterben.',
    ],
    [
      'unficyp',
      '1964/1980',
      'Some missions stay: Cyprus since 1964, the Golan since 1974, Lebanon since 1978.',
      'Manche Missionen bleiben: Zypern seit 1964, Golan seit 1974, Libanon seit 1978.',
    ],
    [
      'unprofor',
      '1988/1996',
      'When the Cold War ends, missions multiply: within seven years the lanes fill, from Cambodia to the former Yugoslavia.',
      'Mit dem Ende des Kalten Krieges häufen sich die Missionen: In sieben Jahren füllen sich die Spuren, von Kambodscha bis zum früheren Jugoslawien.',
    ],
    [
      'untaet',
      '1999/2003',
      'In Kosovo and East Timor the United Nations run the administration themselves.',
      'Im Kosovo und in Osttimor führen die Vereinten Nationen selbst die Verwaltung.',
    ],
    [
      'monusco',
      '1999/2024-02',
      'The largest missions of this century are in Africa.',
      'Die größten Missionen dieses Jahrhunderts sind in Afrika.',
    ],
    [
      'resolution-2690',
      '2013/2024-02',
      'A mission needs its host’s consent: at Mali’s request, MINUSMA leaves by the end of 2023.',
      'Eine Mission braucht die Zustimmung des Gastlandes: Auf Verlangen Malis zieht die MINUSMA bis Ende 2023 ab.',
    ],
  ].map(([event, shown, en, de]) => ({ event, shown, text: { en, de } })),
};
