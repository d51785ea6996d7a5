// Texts of the timeline of treaty ratifications, in English and German.
import { isPlural, nameOf } from '../countries.mjs';

/** Short names with their articles in German: accusative and dative. */
export const SHORT = {
  npt: { en: 'NPT', de: 'NVV', den: 'den NVV', dem: 'dem NVV', im: 'im NVV' },
  ptbt: { en: 'PTBT', de: 'PTBT', den: 'den PTBT', dem: 'dem PTBT', im: 'im PTBT' },
  bwc: { en: 'BWC', de: 'BWÜ', den: 'das BWÜ', dem: 'dem BWÜ', im: 'im BWÜ' },
  cwc: { en: 'CWC', de: 'CWÜ', den: 'das CWÜ', dem: 'dem CWÜ', im: 'im CWÜ' },
  ctbt: { en: 'CTBT', de: 'CTBT', den: 'den CTBT', dem: 'dem CTBT', im: 'im CTBT' },
  tpnw: { en: 'TPNW', de: 'AVV', den: 'den AVV', dem: 'dem AVV', im: 'im AVV' },
};

/** @type {Record<string, { name: { en: string, de: string }, entryRule: { en: string, de: string } }>} */
export const TREATY_TEXTS = {
  npt: {
    name: {
      en: 'Treaty on the Non-Proliferation of Nuclear Weapons (NPT)',
      de: 'Nichtverbreitungsvertrag (NVV, Atomwaffensperrvertrag)',
    },
    entryRule: {
      en: 'Ratification by the three depositaries (the Soviet Union, Britain, the United States) and 40 other states; later for each state on its deposit.',
      de: 'Ratifikation durch die drei Verwahrer (Sowjetunion, Großbritannien, USA) und 40 weitere Staaten; danach für jeden Staat mit der Hinterlegung.',
    },
  },
  ptbt: {
    name: { en: 'Partial Test Ban Treaty (PTBT)', de: 'Vertrag über den teilweisen Teststopp (PTBT)' },
    entryRule: {
      en: 'Ratification by the three original parties (the Soviet Union, Britain, the United States); later for each state on its deposit.',
      de: 'Ratifikation durch die drei ersten Parteien (Sowjetunion, Großbritannien, USA); danach für jeden Staat mit der Hinterlegung.',
    },
  },
  bwc: {
    name: { en: 'Biological Weapons Convention (BWC)', de: 'Biowaffenübereinkommen (BWÜ)' },
    entryRule: {
      en: 'Ratification by 22 governments, the three depositaries among them; later for each state on its deposit.',
      de: 'Ratifikation durch 22 Regierungen, darunter die drei Verwahrer; danach für jeden Staat mit der Hinterlegung.',
    },
  },
  cwc: {
    name: { en: 'Chemical Weapons Convention (CWC)', de: 'Chemiewaffenübereinkommen (CWÜ)' },
    entryRule: {
      en: '180 days after the 65th deposit; later for each state on the 30th day after its deposit.',
      de: '180 Tage nach der 65. Hinterlegung; danach für jeden Staat am 30. Tag nach der Hinterlegung.',
    },
  },
  ctbt: {
    name: { en: 'Comprehensive Nuclear-Test-Ban Treaty (CTBT)', de: 'Umfassender Teststoppvertrag (CTBT)' },
    entryRule: {
      en: '180 days after all 44 states of Annex 2 have ratified. Nobody is bound until then.',
      de: '180 Tage, nachdem alle 44 Staaten des Anhangs 2 ratifiziert haben. Bis dahin ist niemand gebunden.',
    },
  },
  tpnw: {
    name: { en: 'Treaty on the Prohibition of Nuclear Weapons (TPNW)', de: 'Atomwaffenverbotsvertrag (AVV)' },
    entryRule: {
      en: '90 days after the 50th deposit; later for each state 90 days after its deposit.',
      de: '90 Tage nach der 50. Hinterlegung; danach für jeden Staat 90 Tage nach der Hinterlegung.',
    },
  },
};

/** Title and label of an act. @param {string} treaty @param {string} act @param {string} state */
export function titlesOf(treaty, act, state) {
  const { en, de, den, dem, im } = SHORT[/** @type {keyof typeof SHORT} */ (treaty)];
  const name = nameOf(state);
  const many = isPlural(state);
  /** @type {Record<string, [string, string, string, string]>} */
  const forms = {
    signature: [`signs the ${en}`, `${many ? 'unterzeichnen' : 'unterzeichnet'} ${den}`, 'signs', 'unterzeichnet'],
    ratification: [`ratifies the ${en}`, `${many ? 'ratifizieren' : 'ratifiziert'} ${den}`, 'ratifies', 'ratifiziert'],
    accession: [`accedes to the ${en}`, `${many ? 'treten' : 'tritt'} ${dem} bei`, 'accedes', 'Beitritt'],
    succession: [
      `succeeds to the ${en}`,
      `${many ? 'werden' : 'wird'} Rechtsnachfolger ${im}`,
      'succeeds',
      'Nachfolge',
    ],
  };
  const [longEn, longDe, shortEn] = /** @type {[string, string, string, string]} */ (forms[act]);
  const labels = {
    signature: 'Unterschrift',
    ratification: 'Ratifikation',
    accession: 'Beitritt',
    succession: 'Nachfolge',
  };
  return {
    title: { en: `${name.en} ${longEn}`, de: `${name.de} ${longDe}` },
    short: { en: `${name.en} ${shortEn}`, de: `${name.de}: ${labels[/** @type {keyof typeof labels} */ (act)]}` },
    named: { en, de },
  };
}

/** What was collected and by which rule, and what the table does not say. */
export const COVERAGE = [
  {
    span: '1963-08-05/2024-09-24',
    rule: {
      en: 'Signature, ratification, accession and succession of every state to six treaties, from the package manytreaties of the Geneva Global Governance Observatory (version 1.0.0, CC BY 4.0). For the PTBT, the NPT and the BWC, which have three depositaries, the table has one day where three may be right. Acts of the Soviet Union stand in the table under Russia and are given back here by their date; Serbia’s row holds those of Yugoslavia and of Serbia and Montenegro from 2000 to 2006. East Germany’s acts are missing.',
      de: 'Unterzeichnung, Ratifikation, Beitritt und Nachfolge jedes Staates zu sechs Verträgen, aus dem Paket manytreaties des Geneva Global Governance Observatory (Version 1.0.0, CC BY 4.0). Beim PTBT, NVV und BWÜ, die drei Verwahrer haben, nennt die Tabelle einen Tag, wo drei richtig sein können. Die Akte der Sowjetunion stehen dort unter Russland und sind hier nach ihrem Datum zurückgegeben; die Zeile Serbiens enthält von 2000 bis 2006 jene Jugoslawiens sowie Serbiens und Montenegros. Die Akte der DDR fehlen.',
    },
  },
  {
    span: '1963-08-05/2006-12-12',
    rule: {
      en: 'Mended by rule: the PTBT’s signatures and ratifications have day and month swapped; a second table of the package confirms it in 53 of 54 cases. Where two tables differ in a year or a month alone, both dates stand side by side as “one of”. Left out because the date cannot be: the Bahamas’ and Kiribati’s way into the NPT. The PTBT’s row “China” is the government in Taipei; the BWC’s row “El Salvador” with a succession is Slovenia. A successor state counts from the day on which its succession is recorded, although in law it may reach back.',
      de: 'Nach Regeln berichtigt: Unterschriften und Ratifikationen des PTBT haben Tag und Monat vertauscht; eine zweite Tabelle des Pakets bestätigt das in 53 von 54 Fällen. Wo sich zwei Tabellen nur in Jahr oder Monat unterscheiden, stehen beide Daten als „eines von“ nebeneinander. Weggelassen, weil das Datum nicht sein kann: der Weg der Bahamas und Kiribatis in den NVV. Die Zeile „China“ des PTBT ist die Regierung in Taipeh; die Zeile „El Salvador“ des BWÜ mit einer Nachfolge ist Slowenien. Ein Nachfolgestaat zählt ab dem Tag, an dem seine Nachfolge verzeichnet ist, auch wenn sie rechtlich zurückreichen kann.',
    },
  },
  {
    span: '1993-01-13/2024-09-24',
    rule: {
      en: 'The CTBT’s table has a null date where it lacks one: Comoros, Equatorial Guinea, Gambia, the Solomon Islands, Sri Lanka, Timor-Leste and Tuvalu are missing among the ratifications, and Zimbabwe altogether. The TPNW comes from the package up to October 2020, with its later acts from published pages; of seven ratifications only the year was found, and not every signature.',
      de: 'Beim CTBT hat die Tabelle ein leeres Datum, wo sie keines kennt: Äquatorialguinea, Gambia, Komoren, Osttimor, Salomonen, Sri Lanka und Tuvalu fehlen unter den Ratifikationen, Simbabwe ganz. Der AVV stammt bis Oktober 2020 aus dem Paket, danach aus veröffentlichten Seiten; von sieben Ratifikationen fand sich nur das Jahr, und nicht jede Unterschrift.',
    },
  },
];
