import { coreTexts } from '../../../i18n/de/core';
import type { FiltersMessages } from './en';

export const filtersTexts: FiltersMessages = {
  active: 'Aktive Filter',
  remove: (name) => `Filter entfernen: ${name}`,
  clear: 'Alle Filter entfernen',
  leaves: (n) => `lässt ${coreTexts.events(n)} übrig`,
  query: (text) => `„${text}“`,
  undisputed: 'Nur Unbestrittenes',
  field: { kind: 'Art', actor: 'Beteiligte', status: 'Status', claimant: 'Laut' },
  lanes: { label: 'Spuren', actor: 'Beteiligte', kind: 'Arten', tone: 'Tonlage', none: 'Eine Spur' },
  family: (name) => `Alle: ${name}`,
  highlight: 'Andere Ereignisse grau statt verborgen',
  highlighted: (n) => `${coreTexts.events(n)} hervorgehoben`,
  allLinks: 'Verbindungen aller Ereignisse zeigen',
  look: {
    coop: 'Zusammenarbeit: Die Beteiligten einigen sich oder handeln gemeinsam.',
    conf: 'Konflikt: Sie drohen, beschuldigen oder schaden einander.',
    neutral: 'Neutral: weder Zusammenarbeit noch Konflikt.',
    material: 'Gefüllt: Etwas wurde getan.',
    verbal: 'Hohl: Etwas wurde gesagt oder angekündigt.',
  },
  lookShown: (n) => `${coreTexts.events(n)} in diesem Bild.`,
  lookFilter: 'Ein Klick filtert danach.',
  lookRemove: 'Ein Klick nimmt das aus dem Filter.',
  none: 'Diese Zeitleiste hat noch keine Ereignisse.',
  showAll: 'Alle Ereignisse zeigen',
  showEvents: (n) => `${coreTexts.events(n)} zeigen`,
};
