// Parts of the timeline that no table holds: exits, kinds, links and sources.
import { PAGES } from './published.mjs';

/** The id of the group of a treaty's states, which is its lane. */
export const laneOf = (/** @type {string} */ treaty) => `states-${treaty}`;

/** What ended or was to end. */
export const EXITS = [
  {
    id: 'npt-prk-notice',
    when: '2003-01-10',
    title: { en: 'North Korea gives notice of leaving the NPT', de: 'Nordkorea kündigt den NVV' },
    short: { en: 'North Korea’s notice', de: 'Nordkoreas Kündigung' },
    summary: {
      en: 'Ninety days after the notice it would have taken effect. Whether it did is disputed among the parties, so North Korea’s status is unclear from 10 April 2003.',
      de: 'Neunzig Tage nach der Kündigung wäre sie wirksam geworden. Ob sie es wurde, ist unter den Parteien umstritten; Nordkoreas Stand ist daher ab dem 10. April 2003 unklar.',
    },
    kinds: ['exit'],
    actors: ['PRK'],
    lane: laneOf('npt'),
    weight: 5,
    status: 'disputed',
    treaties: [{ treaty: 'npt', act: 'notice', parties: ['PRK'], effective: '2003-04-10' }],
    sources: ['npt-parties'],
  },
  {
    id: 'ctbt-rus-withdrawal',
    when: '2023-11-02',
    title: {
      en: 'Russia takes back its ratification of the CTBT',
      de: 'Russland nimmt seine Ratifikation des CTBT zurück',
    },
    short: { en: 'Russia revokes CTBT', de: 'Russland widerruft CTBT' },
    summary: {
      en: 'President Putin signs the law. The signature of 1996 remains; of the 44 states of Annex 2, one more is missing.',
      de: 'Präsident Putin unterzeichnet das Gesetz. Die Unterschrift von 1996 bleibt; von den 44 Staaten des Anhangs 2 fehlt einer mehr.',
    },
    kinds: ['exit'],
    actors: ['RUS'],
    lane: laneOf('ctbt'),
    weight: 5,
    status: 'confirmed',
    treaties: [{ treaty: 'ctbt', act: 'withdrawal', parties: ['RUS'], of: 'ratification' }],
    sources: ['sputnik-2023', 'daily-beast-2023'],
  },
];

const ended = (/** @type {string} */ party) =>
  ['npt', 'ptbt', 'bwc'].map((treaty) => ({ treaty, act: 'expiry', parties: [party] }));
/** Parties that ended. Their successors joined by acts of their own. */
export const DISSOLUTIONS = [
  {
    id: 'yug-ends',
    when: '1992-04-27',
    title: { en: 'Yugoslavia breaks up', de: 'Jugoslawien zerfällt' },
    summary: {
      en: 'The day from which the list of Gleditsch and Ward has Slovenia as a state. What became of the federation’s treaties was disputed; here each successor counts from its own act.',
      de: 'Der Tag, ab dem die Liste von Gleditsch und Ward Slowenien als Staat führt. Was aus den Verträgen des Bundesstaats wurde, war umstritten; hier zählt jeder Nachfolger ab seinem eigenen Akt.',
    },
    kinds: ['dissolution'],
    actors: ['YUG'],
    lane: laneOf('npt'),
    weight: 3,
    status: 'reported',
    treaties: ended('YUG'),
    sources: ['gleditsch-ward'],
  },
  {
    id: 'csk-ends',
    when: '1992-12-31',
    title: { en: 'Czechoslovakia is dissolved', de: 'Die Tschechoslowakei wird aufgelöst' },
    summary: {
      en: 'Czechia and Slovakia succeed to its treaties, each by its own act.',
      de: 'Tschechien und die Slowakei folgen in ihre Verträge nach, jeweils durch eigenen Akt.',
    },
    kinds: ['dissolution'],
    actors: ['CSK'],
    lane: laneOf('npt'),
    weight: 3,
    status: 'confirmed',
    treaties: ended('CSK'),
    sources: ['gleditsch-ward'],
  },
];

/** Whose acts the table has under another name. */
export const SUCCESSIONS = [
  {
    treaties: ['npt', 'ptbt', 'bwc'],
    of: 'SUN',
    by: ['RUS'],
    text: {
      en: 'The table lists the acts of the Soviet Union under Russia and treats both as one party.',
      de: 'Die Tabelle führt die Akte der Sowjetunion unter Russland und behandelt beide als eine Partei.',
    },
    sources: ['manytreaties'],
  },
];

export const KINDS = [
  ['opened', 'Opened for signature', 'Auslegung zur Unterzeichnung', 'institution', 'verbal-cooperation'],
  ['signature', 'Signature', 'Unterzeichnung', 'statement', 'verbal-cooperation'],
  ['ratification', 'Ratification', 'Ratifikation', 'treaty', 'material-cooperation'],
  ['accession', 'Accession', 'Beitritt', 'treaty', 'material-cooperation'],
  ['succession', 'Succession', 'Rechtsnachfolge', 'transfer', 'neutral'],
  ['entry-into-force', 'Entry into force', 'Inkrafttreten', 'treaty', 'material-cooperation'],
  ['exit', 'Notice or withdrawal', 'Kündigung oder Rücknahme', 'treaty', 'material-conflict'],
  ['dissolution', 'End of a state', 'Ende eines Staates', 'other', 'neutral'],
].map(([id, en, de, family, tone]) => ({ id, name: { en, de }, family, tone }));

/** Links that a source states. */
export const LINKS = [
  { from: 'tpnw-hnd-ratification', to: 'tpnw-in-force', type: 'causes', sources: ['ican-50'] },
  { from: 'ctbt-rus-withdrawal', to: 'ctbt-rus-ratification', type: 'supersedes', sources: ['sputnik-2023'] },
];

const untc = (/** @type {string} */ number, /** @type {string} */ title) => ({
  type: 'webpage',
  title,
  publisher: 'United Nations Treaty Collection',
  URL: `https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${number}&chapter=26&clang=_en`,
});
export const SOURCES = [
  {
    id: 'manytreaties',
    type: 'dataset',
    title: 'manytreaties: Many international agreements and their parties',
    publisher: 'Geneva Global Governance Observatory',
    URL: 'https://globalgov.github.io/manytreaties/',
    issued: '2025',
  },
  {
    id: 'ieadb',
    type: 'dataset',
    title: 'International Environmental Agreements Database, as in manytreaties',
    publisher: 'Geneva Global Governance Observatory',
    URL: 'https://github.com/globalgov/manytreaties',
    issued: '2025',
  },
  {
    id: 'gleditsch-ward',
    type: 'dataset',
    title: 'states (R package with the list of Gleditsch and Ward)',
    publisher: 'A. Beger',
    URL: 'https://github.com/andybega/states',
  },
  { id: 'untc-cwc', ...untc('XXVI-3', 'Chemical Weapons Convention: status') },
  { id: 'untc-ctbt', ...untc('XXVI-4', 'Comprehensive Nuclear-Test-Ban Treaty: status') },
  { id: 'untc-tpnw', ...untc('XXVI-9', 'Treaty on the Prohibition of Nuclear Weapons: status') },
  {
    id: 'uk-ptbt',
    type: 'webpage',
    publisher: 'UK Government',
    URL: 'https://assets.publishing.service.gov.uk/media/5a7baa94e5274a7202e18a2e/Treaty_Banning_NW_tests.pdf',
  },
  ...Object.entries(PAGES).map(([id, page]) => ({ id, type: 'webpage', ...page })),
];
