import type { StaticMessages } from './types';

export const staticTexts: StaticMessages = {
  asOf: (date) => `État : ${date}`,
  span: (first, last) => `de ${first} à ${last}`,
  pictureNote: 'De petites barres indiquent combien d’événements n’ont pas trouvé place. Tous figurent ci-dessous.',
  events: 'Tous les événements',
  sources: 'Sources',
  furtherSources: 'Autres sources',
  coverage: 'Couverture',
  covers: (period) => `période : ${period}`,
  periods: 'Périodes',
  corrections: 'Corrections',
  licence: (name) => `Données : ${name}`,
  by: (names) => `Par ${names}`,
  data: 'Données (JSON)',
  timelines: 'Chronologies',
  share: 'Partager',
  display: 'Apparence',
  showStep: 'Afficher dans la chronologie',
  whole: 'La chronologie complète',
  claim: (who, via, said) => `${who}${via === null ? '' : ` (via ${via})`}${said === null ? '' : `, ${said}`}`,
};
