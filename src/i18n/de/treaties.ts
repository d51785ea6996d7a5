import { numberFormatter, plural } from '../plural';
import { coreTexts } from './core';
import type { treatiesEn } from '../en/treaties';

const count = plural('de');
const digits = numberFormatter('de');

/** The messages of treaties in German. */
export const treaties: typeof treatiesEn = {
  ...coreTexts.treaties,
  heading: 'Die Verträge im Zeitverlauf',
  on: 'Wer war gebunden am',
  missing:
    'Aufgeführt sind nur Parteien, die die Datei nennt. Auch ein Staat, der hier fehlt, kann gebunden gewesen sein.',
  nobody: 'Die Datei nennt noch keine Parteien.',
  before: (date) => `nicht vor ${date}`,
  others: (n) => `${digits(n)} weitere`,
  fewer: 'Weniger zeigen',
  state: {
    bound: 'gebunden',
    suspended: 'ausgesetzt',
    signed: 'nur unterzeichnet oder ratifiziert',
    ended: 'beendet',
    unclear: 'an diesem Tag unklar',
  },
  doubt: {
    date: 'das Datum dieses Schritts ist unsicher',
    order: 'die Reihenfolge zweier Schritte ist nicht bekannt',
    notice: 'gekündigt; ob die Kündigung wirksam wurde, sagt die Datei nicht',
    unnamed: 'trat in Kraft; für wen, sagt die Datei nicht',
    ceased: 'bestand nicht mehr; wer an die Stelle trat, sagt die Datei nicht',
    ceasing: 'hörte um diese Zeit auf zu bestehen',
  },
  inPlaceOf: (who) => `anstelle von: ${who}`,
  announced: (act, date) => `${act} erklärt, wirksam ab ${date}`,
  also: (act, date) => `außerdem: ${act}, ${date}`,
  phase: {
    open: 'unterzeichnet, nicht in Kraft',
    force: 'in Kraft',
    suspended: 'für eine Partei ausgesetzt',
    left: 'von allen genannten Parteien verlassen',
    ended: 'beendet',
  },
  neverInForce: 'unterzeichnet; die Datei verzeichnet kein Inkrafttreten',
  phases: 'Abschnitte',
  acts: 'Schritte',
  concerns: 'Weitere Ereignisse dazu',
  unnamedParties: 'die Datei nennt keine Parteien',
  succession: 'Nachfolge',
  entryRule: 'Inkrafttreten',
  depositaries: 'Verwahrer',
  takesBack: (act) => `der ${act}`,
  effective: (date) => `wirksam ab ${date}`,
  depositary: (who) => `hinterlegt bei ${who}`,
  party: 'Partei',
  parties: (n) => count(n, { one: '# Partei', other: '# Parteien' }),
  partiesTo: (treaty) => `Vertragsparteien (${treaty})`,
  fromDay: (date) => `ab ${date}`,
  partyLine: 'Parteien, die ratifiziert haben; gefüllt, sobald gebunden',
  ratifiedBy: (n) => `${n} ratifiziert`,
  ratified: (treaties) => `Tage von der Unterzeichnung bis zur Ratifikation: ${treaties}`,
  signedOn: (date) => `Unterzeichnet: ${date}`,
  days: (least, most) =>
    least === most
      ? count(least, { one: '# Tag', other: '# Tage' })
      : `${digits(least)}–${count(most, { one: '# Tag', other: '# Tage' })}`,
  afterSignature: (days) => `${days} nach der Unterzeichnung`,
  noStep: 'nicht in der Datei',
  scale: (days) => `0 bis ${days}`,
  details: 'Alle Schritte',
};
