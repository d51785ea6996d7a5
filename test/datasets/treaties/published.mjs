// Acts that are not in the table of memberships, each with the page that says so. Where a page gives a year only, so does the date.

/** Pages by id, in the words of a source of format 1. */
export const PAGES = {
  'cnd-2017': {
    publisher: 'CND',
    title: 'Treaty for the Prohibition of Nuclear Weapons opens for signatories',
    URL: 'https://staging.cnduk.org/diplomatic-diary/treaty-for-the-prohibition-of-nuclear-weapons-opens-for-signatories/',
  },
  'ishikawa-2018': {
    publisher: '非核の政府を求める石川の会',
    URL: 'http://hikakuishikawa.com/2018/10/',
    language: 'ja',
  },
  'unoda-2019': {
    publisher: 'UNODA',
    title: 'Signature Ceremony for the Treaty on the Prohibition of Nuclear Weapons',
    URL: 'https://disarmament.unoda.org/ar/update/signature-ceremony-for-the-treaty-on-the-prohibition-of-nuclear-weapons',
  },
  'ican-50': {
    publisher: 'ICAN',
    title: 'TPNW reaches 50 states parties, triggering entry into force',
    URL: 'https://www.icanw.org/tpnw_reaches_50_states_parties_entry_into_force',
    issued: '2020-10-24',
  },
  'ican-progress': {
    publisher: 'ICAN',
    title: 'Progress towards joining the Treaty on the Prohibition of Nuclear Weapons',
    URL: 'https://www.icanw.org/tpnw_progress',
  },
  'akahata-2020': {
    publisher: 'しんぶん赤旗',
    URL: 'http://jcp.or.jp/akahata/aik20/2020-12-13/2020121305_01_1.html',
    issued: '2020-12-13',
    language: 'ja',
  },
  'banmonitor-benin': {
    publisher: 'Nuclear Weapons Ban Monitor',
    title: 'Benin',
    URL: 'https://banmonitor.org/profiles/benin',
  },
  'banmonitor-guinea-bissau': {
    publisher: 'Nuclear Weapons Ban Monitor',
    title: 'Guinea-Bissau',
    URL: 'https://banmonitor.org/profiles/guinea-bissau',
  },
  'banmonitor-2022': {
    publisher: 'Nuclear Weapons Ban Monitor',
    title: 'The obligation to submit declarations and reports',
    URL: 'https://banmonitor.org/positive-obligations-1/the-obligation-to-submit-declarations-and-reports',
  },
  'ican-2021': {
    publisher: 'ICAN',
    title: 'Progress in 2021 towards universalising the Treaty on the Prohibition of Nuclear Weapons',
    URL: 'https://www.icanw.org/universalisation_2021',
  },
  'teller-2021': {
    publisher: 'Teller Report',
    URL: 'https://www.tellerreport.com/news/2021-02-23-%0A---treaty-on-the-prohibition-of-nuclear-weapons-ratification-of-two-new-countries-and-regions-to-54-%0A--.SJ3dOwMfd.html',
    issued: '2021-02-23',
  },
  'pressenza-civ': {
    publisher: 'Pressenza',
    title: 'Côte d’Ivoire ratifies UN Treaty on the Prohibition of Nuclear Weapons',
    URL: 'https://www.pressenza.com/2022/03/cote-divoire-ratifies-un-treaty-on-the-prohibition-of-nuclear-weapons/',
    issued: '2022-03',
  },
  'pressenza-2022': {
    publisher: 'Pressenza',
    title:
      'Drei Länder ratifizieren Vertrag über das Verbot von Atomwaffen am Vorabend des historischen Treffens in Wien',
    URL: 'https://pressenza.com/de/2022/06/drei-laender-ratifizieren-vertrag-ueber-das-verbot-von-atomwaffen-am-vorabend-des-historischen-treffens-in-wien',
    issued: '2022-06',
    language: 'de',
  },
  'beyond-nuclear-2022': {
    publisher: 'Beyond Nuclear',
    title: 'Ban Treaty adds more countries',
    URL: 'https://beyondnuclear.org/ban-treaty-adds-more-countries/',
  },
  'ican-sierra-leone': { publisher: 'ICAN', title: 'Sierra Leone', URL: 'https://www.icanw.org/sierra_leone' },
  'pressenza-2023': {
    publisher: 'Pressenza',
    title: 'Support grows for the nuclear weapons ban treaty',
    URL: 'https://pressenza.com/2023/09/support-grows-for-the-nuclear-weapons-ban-treaty',
    issued: '2023-09',
  },
  'ican-stp': {
    publisher: 'ICAN',
    title: 'São Tomé and Príncipe ratifies Treaty on the Prohibition of Nuclear Weapons',
    URL: 'https://www.icanw.org/sao_tome_and_principe_ratifies_treaty_on_the_prohibition_of_nuclear_weapons',
    issued: '2024-01',
  },
  'ican-2024': {
    publisher: 'ICAN',
    title: 'Indonesia, Sierra Leone and Solomon Islands ratify Treaty on the Prohibition of Nuclear Weapons',
    URL: 'https://www.icanw.org/indonesia_sierra_leone_solomon_islands_new_ratifications_treaty_on_the_prohibition_of_nuclear_weapons',
    issued: '2024-09',
  },
  'ctbto-stp': {
    publisher: 'Scoop',
    title: 'São Tomé And Príncipe Becomes 176th Country To Ratify CTBT',
    URL: 'https://scoop.co.nz/stories/WO2209/S00211/sao-tome-and-principe-becomes-176th-country-to-ratify-ctbt.htm',
    issued: '2022-09',
  },
  'ctbt-list': {
    publisher: 'Wikipedia mirror (jmedia)',
    URL: 'https://jmedia.wiki/178/List_of_parties_to_the_Comprehensive_Nuclear-Test-Ban_Treaty',
    language: 'ja',
  },
  'sputnik-2023': {
    publisher: 'Sputnik',
    title: 'Vladimir Putin Signs Bill Revoking Ratification of CTBT',
    URL: 'https://sputnikglobe.com/20231102/vladimir-putin-signs-bill-revoking-ratification-of-ctbt-1114657904.html',
    issued: '2023-11-02',
  },
  'daily-beast-2023': {
    publisher: 'The Daily Beast',
    title: 'Putin Kills Russia’s Nuclear Test Ban Treaty Ratification',
    URL: 'https://www.thedailybeast.com/putin-kills-russias-nuclear-test-ban-treaty-ratification',
    issued: '2023-11-02',
  },
  'npt-parties': {
    publisher: 'Wikipedia mirror (piglix)',
    title: 'List of parties to the Nuclear Non-Proliferation Treaty',
    URL: 'http://piglix.com/piglix/List_of_parties_to_the_Nuclear_Non-Proliferation_Treaty',
  },
};

/** @typedef {keyof typeof PAGES} PageId */

/** Many states on one day by one page. @param {string} act @param {string} date @param {string} states @param {PageId[]} pages */
const all = (act, date, states, ...pages) =>
  states.split(' ').map((state) => ({ treaty: 'tpnw', state, act, date, pages }));

/** Signatures and ratifications of the TPNW that the table lacks. */
export const PUBLISHED = [
  ...all(
    'signature',
    '2017-09-20',
    'DZA BRA CPV CAF CHL COM COG CIV COD GHA GTM IDN LBY LIE MDG MWI NPL PSE PER PHL STP TGO',
    'cnd-2017',
  ),
  ...all('signature', '2018-09-26', 'BEN BRN GNB MMR SYC TLS', 'ishikawa-2018'),
  ...all('signature', '2018-09-27', 'AGO', 'ishikawa-2018'),
  ...all('signature', '2018-08-03', 'COL', 'ican-progress'),
  ...all('signature', '2019-09-26', 'GRD TZA ZMB', 'unoda-2019'),
  ...all('signature', '2020-12-04', 'ZWE', 'akahata-2020'),
  ...all('signature', '2020-12-09', 'NER', 'akahata-2020'),
  ...all('signature', '2022-09-22', 'BRB BFA GNQ HTI SLE', 'beyond-nuclear-2022', 'ican-sierra-leone'),
  ...all('signature', '2023-09-19', 'BHS', 'pressenza-2023'),
  // The page lists ratifications in their order: Palestine's stands between those of Cuba and Venezuela.
  ...all('ratification', '[2018-01-30..2018-03-27]', 'PSE', 'ishikawa-2018'),
  ...all('ratification', '2020-12-11', 'BEN', 'banmonitor-benin', 'akahata-2020'),
  ...all('ratification', '2021-01-22', 'KHM', 'ican-2021'),
  ...all('ratification', '2021-02-18', 'PHL', 'ican-2021', 'teller-2021'),
  ...all('ratification', '2021-02-19', 'COM', 'teller-2021'),
  ...all('ratification', '2021', 'SYC CHL PER', 'ican-2021'),
  ...all('accession', '2021', 'MNG', 'ican-2021'),
  ...all('ratification', '2021-12-15', 'GNB', 'banmonitor-guinea-bissau'),
  ...all('ratification', '2022-03-23', 'CIV', 'pressenza-civ'),
  ...all('ratification', '2022', 'COG GTM MWI', 'banmonitor-2022'),
  ...all('ratification', '2022-06-20', 'CPV GRD TLS', 'pressenza-2022'),
  ...all('ratification', '2022-09-22', 'COD DOM', 'beyond-nuclear-2022', 'ican-sierra-leone'),
  ...all('accession', '2023-09-19', 'LKA', 'pressenza-2023'),
  ...all('ratification', '2024-01-15', 'STP', 'ican-stp'),
  ...all('ratification', '2024-09-24', 'IDN SLE SLB', 'ican-2024'),
  { treaty: 'ctbt', state: 'STP', act: 'ratification', date: '2022-09-22', pages: ['ctbto-stp'] },
  { treaty: 'ctbt', state: 'PNG', act: 'ratification', date: '2024-03', pages: ['ctbt-list'] },
];
