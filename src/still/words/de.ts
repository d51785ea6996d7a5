import type { StillWords } from './types';

export const de: StillWords = {
  asOf: (date) => `Stand: ${date}`,
  pictureNote: 'Kleine Säulen zählen die Ereignisse, für die kein Platz ist. Unten stehen alle.',
  events: 'Alle Ereignisse',
  sources: 'Quellen',
  furtherSources: 'Weitere Quellen',
  coverage: 'Was gesammelt wurde',
  covers: (period) => `Zeitraum: ${period}`,
  periods: 'Zeitabschnitte',
  corrections: 'Berichtigungen',
  licence: (name) => `Daten: ${name}`,
  by: (names) => `Von ${names}`,
  data: 'Daten (JSON)',
  timelines: 'Zeitleisten',
  whole: 'Die ganze Zeitleiste',
  skip: 'Zur Liste der Ereignisse',
  claim: (who, via, said) => `${who}${via === null ? '' : ` (über ${via})`}${said === null ? '' : `, ${said}`}`,
  claims: 'Wer was sagt',
  dated: (date) => `datiert es auf: ${date}`,
  located: (place) => `Ort dort: ${place}`,
  called: (kinds) => `dort genannt: ${kinds}`,
};
