// Personnel and deaths of missions, each as the page has it that says so.

/** Pages by id, in the words of a source of format 1. */
export const PAGES = {
  'past-operations': {
    type: 'webpage',
    title: 'Past peace-keeping operations',
    publisher: 'vLex',
    URL: 'https://international.vlex.com/vid/past-peace-keeping-operations-53300435',
  },
  'post-2003': {
    type: 'article-newspaper',
    title: 'Beyond Resolutions',
    publisher: 'The Washington Post',
    URL: 'https://www.washingtonpost.com/archive/opinions/2003/03/02/beyond-resolutions/bd5ccdf4-7b82-472a-bc6e-2d2cb32d61ee/',
    issued: '2003-03-02',
  },
  'fox-2005': {
    type: 'webpage',
    title: 'Fast Facts: U.N. Peacekeeping Missions',
    publisher: 'Fox News',
    URL: 'http://www.foxnews.com/story/2005/03/23/fast-facts-un-peacekeeping-missions.html',
    issued: '2005-03-23',
  },
  'reuters-2010': {
    type: 'article-newspaper',
    title: 'FACTBOX-The United Nations mission in DR Congo',
    publisher: 'Reuters',
    URL: 'http://af.reuters.com/article/drcNews/idAFLDE63C15520100514?rpc=401&feedType=RSS&feedName=drcNews&rpc=401',
    issued: '2010-05-14',
  },
  'unprofor-dk': {
    type: 'webpage',
    publisher: 'unprofor.dk',
    URL: 'https://www.unprofor.dk/unprofor/',
    language: 'da',
  },
  'planken-1995': {
    type: 'webpage',
    publisher: 'planken.org',
    URL: 'https://planken.org/balkans/unprofor',
    issued: '1995-03',
  },
  'globe-2023': {
    type: 'article-newspaper',
    title: 'More than 4,100 blue helmets have died in 75 years of UN peacekeeping missions',
    publisher: 'Globe Live Media',
    URL: 'https://globelivemedia.com/world/more-than-4100-blue-helmets-have-died-in-75-years-of-un-peacekeeping-missions/',
    issued: '2023-01-23',
  },
  'statista-2024': {
    type: 'webpage',
    title: 'Todesopfer im Rahmen von UN-Missionen bis 2024',
    publisher: 'Statista',
    URL: 'https://de.statista.com/statistik/daten/studie/992794/umfrage/un-anzahl-der-todesopfer-nach-missionen',
    language: 'de',
  },
  'un-2690': {
    type: 'webpage',
    title: 'The Situation in Mali – Security Council, 9365th Meeting',
    publisher: 'United Nations',
    URL: 'https://media.un.org/avlibrary/en/asset/d306/d3067286',
    issued: '2023-06-30',
  },
  'xinhua-2690': {
    type: 'article-newspaper',
    title: 'UN Security Council ends peacekeeping mission in Mali',
    publisher: 'Xinhua',
    URL: 'https://africachinapresscentre.org/2023/06/30/un-security-council-ends-peacekeeping-mission-in-mali/',
    issued: '2023-06-30',
  },
  'anadolu-2023': {
    type: 'article-newspaper',
    publisher: 'Yeni Şafak',
    URL: 'http://origin.yenisafak.com.tr/fr/international/mali-la-deuxieme-phase-du-retrait-de-la-minusma-sera-extremement-difficile-12045',
    language: 'fr',
  },
};

/** Claimants. */
export const CLAIMANTS = [
  {
    id: 'past-list',
    name: { en: 'List of past operations (vLex)', de: 'Liste früherer Einsätze (vLex)' },
    type: 'organisation',
  },
  { id: 'post', name: { en: 'Washington Post', de: 'Washington Post' }, type: 'organisation' },
  { id: 'fox', name: { en: 'Fox News', de: 'Fox News' }, type: 'organisation' },
  { id: 'reuters', name: { en: 'Reuters', de: 'Reuters' }, type: 'organisation' },
  { id: 'unprofor-dk', name: { en: 'UNPROFOR.dk', de: 'UNPROFOR.dk' }, type: 'organisation' },
  { id: 'planken', name: { en: 'I. Ilic and S. Leko (1995)', de: 'I. Ilic und S. Leko (1995)' }, type: 'person' },
  { id: 'globe', name: { en: 'Globe Live Media', de: 'Globe Live Media' }, type: 'organisation' },
  { id: 'statista', name: { en: 'Statista', de: 'Statista' }, type: 'organisation' },
];

/** @typedef {{ by: string, source: string, said?: string, period?: string, figures: Record<string, number> }} Count */
const past = (/** @type {number} */ strength, /** @type {number} */ deaths) => ({
  by: 'past-list',
  source: 'past-operations',
  figures: { strength, deaths },
});
const post = (/** @type {number} */ military, police = 0) => ({
  by: 'post',
  source: 'post-2003',
  said: '2003-03-02',
  period: '2003-03',
  figures: { military, ...(police > 0 && { police }) },
});

/** @type {Record<string, readonly Count[]>} */
export const COUNTS = {
  'UNEF I': [past(6000, 90)],
  UNOGIL: [past(591, 0)],
  ONUC: [past(19828, 234)],
  UNTSO: [post(154)],
  UNMOGIP: [post(44)],
  UNFICYP: [
    post(1211, 35),
    { by: 'fox', source: 'fox-2005', said: '2005-03-23', period: '2005-02-28', figures: { military: 894, police: 43 } },
  ],
  UNDOF: [post(1043)],
  UNIFIL: [
    post(2077),
    { by: 'globe', source: 'globe-2023', said: '2023-01-23', period: '1978/2023-01', figures: { deaths: 325 } },
    { by: 'statista', source: 'statista-2024', period: '1978/2024', figures: { deaths: 335 } },
  ],
  UNIKOM: [post(1105)],
  MINURSO: [post(217, 25)],
  UNOMIG: [
    post(117),
    { by: 'fox', source: 'fox-2005', said: '2005-03-23', period: '2005-02-28', figures: { military: 119, police: 11 } },
  ],
  UNMIK: [post(39, 4446)],
  UNAMSIL: [post(16042, 44)],
  MONUC: [
    { by: 'post', source: 'post-2003', said: '2003-03-02', period: '2003-03', figures: { military: 4371 } },
    { by: 'reuters', source: 'reuters-2010', said: '2010-05-14', period: '1999/2010-05', figures: { deaths: 156 } },
    { by: 'reuters', source: 'reuters-2010', said: '2010-05-14', period: '2010-05', figures: { uniformed: 20573 } },
  ],
  UNPROFOR: [
    { by: 'unprofor-dk', source: 'unprofor-dk', period: '1992/1995', figures: { deaths: 167 } },
    {
      by: 'planken',
      source: 'planken-1995',
      said: '1995-03',
      period: '1992/1995-03',
      figures: { 'deaths-croatia': 56 },
    },
  ],
};
