import type { StaticMessages } from './types';

export const staticTexts: StaticMessages = {
  asOf: (date) => `Stand: ${date}`,
  span: (first, last) => `${first} bis ${last}`,
  pictureNote: 'Kleine Säulen zeigen, für wie viele Ereignisse kein Platz war. Unten stehen alle.',
  events: 'Alle Ereignisse',
  sources: 'Quellen',
  furtherSources: 'Weitere Quellen',
  coverage: 'Datengrundlage',
  covers: (period) => `Zeitraum: ${period}`,
  periods: 'Zeitabschnitte',
  corrections: 'Korrekturen',
  licence: (name) => `Daten: ${name}`,
  by: (names) => `Von ${names}`,
  data: 'Daten (JSON)',
  timelines: 'Zeitleisten',
  share: 'Teilen',
  display: 'Darstellung',
  showStep: 'In der Zeitleiste zeigen',
  whole: 'Die ganze Zeitleiste',
  claim: (who, via, said) => `${who}${via === null ? '' : ` (über ${via})`}${said === null ? '' : `, ${said}`}`,
};
