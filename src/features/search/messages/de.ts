import { coreTexts } from '../../../i18n/de/core';
import type { SearchMessages } from './en';

export const searchTexts: SearchMessages = {
  label: 'Ereignisse, Orte, Angaben suchen',
  field: {
    title: 'Titel',
    short: 'Kurztitel',
    summary: 'Zusammenfassung',
    place: 'Ort',
    actor: 'Beteiligte',
    claim: 'Angabe',
  },
  foundIn: (field) => `gefunden in: ${field}`,
  results: (n) => (n === 0 ? 'Nichts gefunden' : `${coreTexts.events(n)} gefunden`),
};
