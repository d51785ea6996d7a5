// Events that are no act of one state, and the story of the timeline.

/** The 44 states of Annex 2, without whose ratification the CTBT does not enter into force. */
export const ANNEX_2 =
  'DZA ARG AUS AUT BGD BEL BRA BGR CAN CHL CHN COL PRK EGY FIN FRA DEU HUN IND IDN IRN ISR ITA JPN MEX NLD NOR PAK PER POL ROU KOR RUS SVK ZAF ESP SWE CHE TUR UKR GBR USA VNM COD'.split(
    ' ',
  );

/** Acts that a reader looks for. @type {Record<string, { weight: 3 | 4, summary?: { en: string, de: string } }>} */
export const NOTED = {
  'npt-zaf-accession': {
    weight: 4,
    summary: {
      en: 'South Africa joins as a state without nuclear weapons.',
      de: 'Südafrika tritt als Staat ohne Atomwaffen bei.',
    },
  },
  'npt-chn-accession': { weight: 4 },
  'npt-fra-accession': { weight: 4 },
  'npt-prk-accession': { weight: 4 },
  'npt-ukr-accession': { weight: 4 },
  'npt-blr-accession': { weight: 3 },
  'npt-kaz-accession': { weight: 3 },
  'npt-arg-accession': { weight: 3 },
  'npt-bra-accession': { weight: 3 },
  'npt-cub-accession': { weight: 3 },
  'npt-deu-ratification': { weight: 3 },
  'npt-jpn-ratification': { weight: 3 },
  'ctbt-usa-signature': { weight: 4 },
  'ctbt-rus-ratification': { weight: 4 },
  'ctbt-gbr-ratification': { weight: 3 },
  'ctbt-fra-ratification': { weight: 3 },
  'ctbt-idn-ratification': { weight: 3 },
  'cwc-usa-ratification': { weight: 3 },
  'cwc-rus-ratification': { weight: 3 },
  'cwc-syr-accession': { weight: 4 },
  'tpnw-hnd-ratification': {
    weight: 4,
    summary: {
      en: 'The 50th deposit: 90 days later the treaty enters into force.',
      de: 'Die 50. Hinterlegung: 90 Tage später tritt der Vertrag in Kraft.',
    },
  },
  'tpnw-aut-ratification': { weight: 3 },
  'tpnw-idn-ratification': { weight: 3 },
};

export const STORY = {
  id: 'who-joined',
  title: { en: 'Who joined, who stayed out, who left', de: 'Wer beitrat, wer fernblieb, wer ging' },
  steps: [
    {
      event: 'ptbt-opened',
      shown: '1963-08/1963-12',
      text: {
        en: 'August 1963: three nuclear powers sign the PTBT, and within weeks about a hundred states follow. Each mark is one state’s signature.',
        de: 'August 1963: Drei Atommächte unterzeichnen den PTBT, binnen Wochen folgen etwa hundert Staaten. Jede Marke ist die Unterschrift eines Staates.',
      },
    },
    {
      event: 'npt-in-force',
      shown: '1968/1976',
      text: {
        en: 'The NPT waits for its three depositaries and forty others. Then each further state is bound on the day of its deposit.',
        de: 'Der NVV wartet auf seine drei Verwahrer und vierzig weitere Staaten. Danach ist jeder Staat vom Tag seiner Hinterlegung an gebunden.',
      },
    },
    {
      event: 'npt-zaf-accession',
      shown: '1990/1996',
      text: {
        en: 'The Cold War ends and the gaps close: South Africa joins in 1991, China and France in 1992, Ukraine in 1994.',
        de: 'Der Kalte Krieg endet, die Lücken schließen sich: 1991 tritt Südafrika bei, 1992 China und Frankreich, 1994 die Ukraine.',
      },
    },
    {
      event: 'cwc-in-force',
      shown: '1993/1998',
      text: {
        en: 'The CWC counts 65 deposits and 180 days. States that come later are bound thirty days after their deposit.',
        de: 'Das CWÜ zählt 65 Hinterlegungen und 180 Tage. Wer später kommt, ist dreißig Tage nach der Hinterlegung gebunden.',
      },
    },
    {
      event: 'ctbt-opened',
      shown: '1996-09/1997-03',
      text: {
        en: 'The CTBT can only start when all 44 states of its Annex 2 have ratified. On the first day, most of the nuclear powers sign.',
        de: 'Der CTBT kann erst beginnen, wenn alle 44 Staaten seines Anhangs 2 ratifiziert haben. Am ersten Tag unterzeichnen die meisten Atommächte.',
      },
    },
    {
      event: 'npt-prk-notice',
      shown: '2002/2004',
      text: {
        en: 'North Korea gives notice to the NPT. Whether it has left is disputed, so its status is shown as unclear.',
        de: 'Nordkorea kündigt den NVV. Ob es ausgetreten ist, ist umstritten; sein Stand steht daher als unklar da.',
      },
    },
    {
      event: 'tpnw-in-force',
      shown: '2017-09/2021-06',
      text: {
        en: 'Fifty deposits and ninety days: the TPNW binds its parties from 22 January 2021. No nuclear power is among them.',
        de: 'Fünfzig Hinterlegungen und neunzig Tage: Der AVV bindet seine Parteien ab dem 22. Januar 2021. Keine Atommacht gehört dazu.',
      },
    },
    {
      event: 'ctbt-rus-withdrawal',
      shown: '2023/2024',
      text: {
        en: 'Russia takes back its ratification of the CTBT and keeps its signature. In the table of treaties, any day shows who was bound.',
        de: 'Russland nimmt seine Ratifikation des CTBT zurück und bleibt Unterzeichner. Die Ansicht der Verträge zeigt für jeden Tag, wer gebunden war.',
      },
    },
  ],
};
