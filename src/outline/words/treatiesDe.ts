import { counter, numbers } from './counted';
import { firstDe } from './firstDe';
import type { treatiesEn } from './treatiesEn';

const counted = counter('de');
const digits = numbers('de');

/** The words of links, treaties, coverage and corrections in German. */
export const treatiesDe: typeof treatiesEn = {
  ties: {
    ...firstDe.ties,
    none: {
      before: 'Keine Verbindung führt zu diesem Ereignis.',
      after: 'Keine Verbindung führt von diesem Ereignis weiter.',
    },
    step: (link, at, of) => (of > 1 ? `${link}, ${at} von ${of}:` : `${link}:`),
    legend: {
      leads: 'führt zu',
      answers: 'beantwortet oder umgesetzt durch',
      against: 'widersprochen, verletzt oder abgelöst durch',
      solid: 'Verbindung bestätigt',
      dashed: 'Verbindung behauptet',
      dotted: 'Verbindung umstritten',
    },
  },

  treaties: {
    ...firstDe.treaties,
    heading: 'Der Lebenslauf jedes Vertrags',
    intro: (n) => counted(n, 'Vertrag', 'Verträge'),
    on: 'Wer war gebunden am',
    day: 'Tag',
    slider: 'Tag, für den gefragt wird, wer gebunden war',
    earlier: 'Vorige Änderung',
    later: 'Nächste Änderung',
    endOfDay: 'Stand am Ende des Tages',
    outside: 'Dieser Tag liegt außerhalb dessen, was erfasst wurde.',
    missing:
      'Aufgeführt sind nur Parteien, die die Datei nennt. Fehlt ein Staat, heißt das nicht, dass er nicht gebunden war.',
    none: 'Unter diesen Ereignissen ist kein Schritt eines Vertrags.',
    nobody: 'Die Datei nennt noch keine Partei.',
    before: (date) => `nicht vor ${date}`,
    others: (n) => `${digits(n)} weitere`,
    fewer: 'weniger',
    state: {
      bound: 'gebunden',
      suspended: 'ausgesetzt',
      signed: 'nur unterzeichnet oder ratifiziert',
      ended: 'beendet',
      unclear: 'an diesem Tag unklar',
    },
    doubt: {
      date: 'das Datum dieses Schritts ist nicht sicher',
      order: 'die Reihenfolge zweier Schritte ist nicht bekannt',
      notice: 'die Kündigung sollte wirksam werden; ob sie es wurde, sagt die Datei nicht',
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
    neverInForce: 'unterzeichnet; ein Inkrafttreten nennt die Datei nicht',
    phases: 'Abschnitte',
    acts: 'Schritte',
    concerns: 'Betrifft ihn außerdem',
    unnamedParties: 'die Datei nennt keine Parteien',
    succession: 'Nachfolge',
    entryRule: 'Tritt in Kraft',
    depositaries: 'Verwahrer',
    takesBack: (act) => `der ${act}`,
    effective: (date) => `wirksam ab ${date}`,
    depositary: (who) => `hinterlegt bei ${who}`,
    party: 'Partei',
    parties: (n) => counted(n, 'Partei', 'Parteien'),
    ratified: (treaties) => `Tage von der Unterzeichnung bis zur Ratifikation: ${treaties}`,
    signedOn: (date) => `Unterzeichnet: ${date}`,
    days: (least, most) =>
      least === most ? counted(least, 'Tag', 'Tage') : `${digits(least)}–${counted(most, 'Tag', 'Tage')}`,
    afterSignature: (days) => `${days} nach der Unterzeichnung`,
    sameDay: 'am selben Tag',
    noStep: 'nicht in der Datei',
    scale: (days) => `0 bis ${days}`,
    details: 'Alle Schritte',
  },

  coverage: {
    ...firstDe.coverage,
    all: 'alle Beteiligten',
    why: 'Wo das Bild schraffiert ist, wurde nichts erfasst. Wo es glatt und leer ist, wurde nichts gefunden.',
    close: 'Schließen',
    log: 'Korrekturen',
    concerns: 'betrifft',
  },
};
