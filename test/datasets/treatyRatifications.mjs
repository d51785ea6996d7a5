// Writes data/treaty-ratifications.json: who joined six treaties, and when.
//   node test/datasets/treatyRatifications.mjs
import { nameOf } from './countries.mjs';
import { writeData } from './writeData.mjs';
import { DISSOLUTIONS, EXITS, KINDS, laneOf, LINKS, SOURCES, SUCCESSIONS } from './treaties/fixed.mjs';
import { ANNEX_2, NOTED, STORY } from './treaties/milestones.mjs';
import { firstDay, readActs, TREATIES } from './treaties/table.mjs';
import { COVERAGE, SHORT, titlesOf, TREATY_TEXTS } from './treaties/texts.mjs';

/** @typedef {import('./treaties/table.mjs').Act} Act */
/** @typedef {import('./treaties/table.mjs').TreatyId} TreatyId */

const IDS = /** @type {TreatyId[]} */ (Object.keys(TREATIES));
const isDay = (/** @type {string} */ date) => /^\d{4}-\d\d-\d\d$/.test(date);
/** The last day that a date may mean. @param {string} date */
function lastDay(date) {
  const last = [...date.matchAll(/\d{4}(?:-\d\d){0,2}/g)].at(-1)?.[0] ?? '';
  return last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-28` : last;
}

/** Acts of the Soviet Union, which the table has under Russia. @param {Act} act @returns {Act} */
const ofItsTime = (act) => (act.state === 'RUS' && act.date < '1991-12-26' ? { ...act, state: 'SUN' } : act);

/** @param {string} date @param {number} days */
export function daysAfter(date, days) {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Whether a deposit came early enough for the day on which the treaty entered into force: before it, and for the TPNW as many days before as
 * each deposit takes to have its effect.
 * @param {Pick<Act, 'treaty' | 'date'>} act
 */
function isFirst({ treaty, date }) {
  const { inForce, delay } = TREATIES[/** @type {TreatyId} */ (treaty)];
  return treaty === 'tpnw' ? daysAfter(lastDay(date), delay) <= inForce : lastDay(date) <= inForce;
}

/** When a state is bound by its deposit; '' where that needs no date of its own, since it is the day of the deposit. @param {Act} act */
function effectOf({ treaty, date }) {
  const { inForce, delay } = TREATIES[/** @type {TreatyId} */ (treaty)];
  if (isFirst({ treaty, date })) return inForce;
  if (delay === 0) return '';
  if (isDay(date)) return [daysAfter(date, delay), inForce].sort()[1] ?? '';
  // Of a year, only the year and the one after it are sure.
  return `[${date}..${Number(date.slice(0, 4)) + 1}]`;
}

/** What the act does in the treaty. @param {Act} act */
function actionsOf(act) {
  const { treaty, state } = act;
  const { inForce } = TREATIES[/** @type {TreatyId} */ (treaty)];
  const parties = [state];
  if (act.act === 'signature' || inForce === '') return [{ treaty, act: act.act, parties }];
  const effect = effectOf(act);
  const effective = effect === '' ? {} : { effective: effect };
  if (act.act === 'accession') return [{ treaty, act: act.act, parties, ...effective }];
  // Those that were bound when the treaty entered into force stand in the event of that day.
  return [
    { treaty, act: act.act, parties },
    ...(isFirst(act) ? [] : [{ treaty, act: 'entry-into-force', parties, ...effective }]),
  ];
}

const POWERS = new Set(['USA', 'SUN', 'RUS', 'GBR', 'FRA', 'CHN', 'IND', 'PAK', 'ISR', 'PRK']);

/** @param {Act} act @param {string} id */
function weightOf({ treaty, state, act }, id) {
  const noted = NOTED[id]?.weight;
  if (noted) return noted;
  if (POWERS.has(state)) return 3;
  return act !== 'signature' && treaty === 'ctbt' && ANNEX_2.includes(state) ? 2 : 1;
}

const DEPOSITARY_PAGES = { cwc: 'untc-cwc', ctbt: 'untc-ctbt', tpnw: 'untc-tpnw', ptbt: 'uk-ptbt' };
/** @param {string} treaty */
const depositaryPage = (treaty) => DEPOSITARY_PAGES[/** @type {keyof typeof DEPOSITARY_PAGES} */ (treaty)];

/** @param {Act} act */
function eventOf(act) {
  const { treaty, state, date } = act;
  const id = `${treaty}-${state.toLowerCase()}-${act.act}`;
  const { title, short } = titlesOf(treaty, act.act, state);
  const page = depositaryPage(treaty);
  const table = act.set === 'ieadb' ? ['manytreaties', 'ieadb'] : ['manytreaties'];
  return {
    id,
    when: date,
    title,
    short,
    ...(NOTED[id]?.summary && { summary: NOTED[id].summary }),
    kinds: [act.act],
    actors: [state],
    weight: weightOf(act, id),
    status: date.startsWith('[') ? 'reported' : 'confirmed',
    treaties: actionsOf(act),
    lane: laneOf(treaty),
    sources: act.pages ?? [...table, ...(page ? [page] : [])],
  };
}

/** The days on which a rule of entry into force is met, by the table. @param {readonly Act[]} acts */
export function entryDays(acts) {
  const joined = (/** @type {string} */ treaty) =>
    acts
      .filter((one) => one.treaty === treaty && one.act !== 'signature' && one.act !== 'succession')
      .map((one) => ({ ...one, date: lastDay(one.date) }))
      .sort((a, b) => a.date.localeCompare(b.date));
  const dayOf = (/** @type {string} */ treaty, /** @type {string} */ state) =>
    joined(treaty).find((one) => one.state === state)?.date ?? '';
  const nth = (/** @type {string} */ treaty, /** @type {number} */ n) => joined(treaty)[n - 1]?.date ?? '';
  const three = (/** @type {string} */ treaty) =>
    ['SUN', 'GBR', 'USA']
      .map((state) => dayOf(treaty, state))
      .sort()
      .at(-1) ?? '';
  return {
    ptbt: three('ptbt'),
    npt: [three('npt'), nth('npt', 43)].sort().at(-1) ?? '',
    bwc: [three('bwc'), nth('bwc', 22)].sort().at(-1) ?? '',
    cwc: daysAfter(nth('cwc', 65), 180),
    tpnw: daysAfter(nth('tpnw', 50), 90),
  };
}

/** Openings for signature and entries into force. @param {readonly Act[]} acts */
function milestones(acts) {
  return IDS.flatMap((treaty) => {
    const { opened, inForce } = TREATIES[treaty];
    const { en, de } = SHORT[treaty];
    const page = depositaryPage(treaty);
    const shared = {
      actors: [laneOf(treaty)],
      lane: laneOf(treaty),
      weight: 5,
      status: 'confirmed',
      sources: ['manytreaties', ...(page ? [page] : [])],
    };
    const first = {
      id: `${treaty}-opened`,
      when: opened,
      title: { en: `${en} opens for signature`, de: `${de} liegt zur Unterzeichnung aus` },
      short: { en: `${en} opens`, de: `${de} liegt aus` },
      kinds: ['opened'],
      ...(treaty === 'ctbt' && { summary: annex2Summary(acts) }),
      ...shared,
      concerns: [treaty],
    };
    if (inForce === '') return [first];
    const bound = acts.filter((one) => one.treaty === treaty && one.act !== 'signature' && isFirst(one));
    const parties = bound.map(({ state }) => state);
    return [
      first,
      {
        id: `${treaty}-in-force`,
        when: inForce,
        title: {
          en: `${en} enters into force for ${parties.length} states`,
          de: `${de} tritt für ${parties.length} Staaten in Kraft`,
        },
        short: { en: `${en} in force`, de: `${de} in Kraft` },
        summary: TREATY_TEXTS[treaty]?.entryRule,
        kinds: ['entry-into-force'],
        ...shared,
        treaties: [{ treaty, act: 'entry-into-force', parties }],
      },
    ];
  });
}

/** The 44 states of Annex 2: who signed, ratified, or did neither. @param {readonly Act[]} acts */
export function annex2(acts) {
  const of = (/** @type {string} */ act) =>
    new Set(acts.filter((one) => one.treaty === 'ctbt' && one.act === act).map(({ state }) => state));
  const [signed, ratified] = [of('signature'), of('ratification')];
  return {
    ratified: ANNEX_2.filter((state) => ratified.has(state)),
    signedOnly: ANNEX_2.filter((state) => signed.has(state) && !ratified.has(state)),
    neither: ANNEX_2.filter((state) => !signed.has(state) && !ratified.has(state)),
  };
}

/** @param {readonly string[]} states @param {'en' | 'de'} lang */
const listed = (states, lang) => new Intl.ListFormat(lang).format(states.map((state) => nameOf(state)[lang]));

/** The state of Annex 2 in 2024, as a sentence. @param {readonly Act[]} acts */
function annex2Summary(acts) {
  const { ratified, signedOnly, neither } = annex2(acts);
  const count = ratified.length - 1;
  return {
    en: `It enters into force when the 44 states of its Annex 2 have ratified. By 2024, ${count} of them had: ${listed(signedOnly, 'en')} have signed only, ${listed(neither, 'en')} have not signed, and Russia took its ratification back.`,
    de: `Er tritt in Kraft, wenn die 44 Staaten seines Anhangs 2 ratifiziert haben. Bis 2024 hatten es ${count}: ${listed(signedOnly, 'de')} haben nur unterzeichnet, ${listed(neither, 'de')} nicht einmal das, und Russland nahm seine Ratifikation zurück.`,
  };
}

const treaties = () => IDS.map((id) => ({ id, ...TREATY_TEXTS[id], short: { en: SHORT[id].en, de: SHORT[id].de } }));

/** @param {readonly { actors: readonly string[] }[]} events */
function actors(events) {
  const groups = IDS.map((id) => ({
    id: laneOf(id),
    name: { en: `States of the ${SHORT[id].en}`, de: `Staaten des ${SHORT[id].de}` },
    short: { en: SHORT[id].en, de: SHORT[id].de },
    type: 'group',
  }));
  const gone = /** @type {Record<string, string>} */ ({
    SUN: '../1991-12-25',
    CSK: '../1992-12-31',
    YUG: '../1992-04-27',
  });
  const known = new Set(groups.map(({ id }) => id));
  const states = [...new Set(events.flatMap((event) => event.actors))].filter((id) => !known.has(id)).sort();
  return [
    ...groups,
    ...states.map((id) => ({ id, name: nameOf(id), type: 'state', ...(gone[id] && { existed: gone[id] }) })),
  ];
}

/** The timeline as a file. */
export function treatyRatifications() {
  const acts = readActs().map(ofItsTime);
  const found = entryDays(acts);
  for (const [treaty, day] of Object.entries(found)) {
    const { inForce } = TREATIES[/** @type {TreatyId} */ (treaty)];
    if (day !== inForce) throw new Error(`${treaty} entered into force on ${inForce}, but its rule is met on ${day}`);
  }
  const events = [...acts.map(eventOf), ...milestones(acts), ...EXITS, ...DISSOLUTIONS].sort(
    (a, b) => firstDay(a.when).localeCompare(firstDay(b.when)) || b.weight - a.weight || a.id.localeCompare(b.id),
  );
  const used = new Set([...events, ...LINKS].flatMap(({ sources }) => sources));
  return {
    format: 1,
    id: 'treaty-ratifications',
    lang: 'en',
    title: {
      en: 'Treaty ratifications: who joined, and when',
      de: 'Ratifikationen: Wer trat bei, und wann',
    },
    summary: {
      en: 'Every state’s signature, ratification, accession and exit for six treaties on nuclear, biological and chemical weapons: PTBT, NPT, BWC, CWC, CTBT and TPNW. Choose a day in the view of treaties to see who was bound.',
      de: 'Unterschrift, Ratifikation, Beitritt und Austritt jedes Staates bei sechs Verträgen über atomare, biologische und chemische Waffen: PTBT, NVV, BWÜ, CWÜ, CTBT und AVV. Die Ansicht der Verträge zeigt für jeden Tag, wer gebunden war.',
    },
    licence: 'CC-BY-4.0',
    authors: [
      { name: 'Geneva Global Governance Observatory', url: 'https://globalgov.github.io/manytreaties/' },
      { name: 'Entente contributors' },
    ],
    updated: '2026-11-29',
    coverage: COVERAGE,
    actors: actors(events),
    kinds: KINDS,
    treaties: treaties(),
    headline: { treaty: 'npt', title: { en: 'Parties to the NPT', de: 'Parteien des NVV' } },
    periods: [
      {
        id: 'cold-war',
        when: '1963-08-05/1989',
        title: { en: 'Treaties of the Cold War', de: 'Verträge des Kalten Krieges' },
      },
      { id: 'after', when: '1990/2003', title: { en: 'New states, old gaps close', de: 'Neue Staaten, alte Lücken' } },
      { id: 'ban', when: '2017-09-20/2024', title: { en: 'The ban treaty', de: 'Der Verbotsvertrag' } },
    ],
    sources: SOURCES.filter(({ id }) => used.has(id)),
    events,
    links: LINKS,
    stories: [STORY],
    successions: SUCCESSIONS,
  };
}

if (process.argv[1]?.endsWith('treatyRatifications.mjs')) await writeData(treatyRatifications());
