import { coreTexts } from '../../../i18n/fr/core';
import { plural } from '../../../i18n/plural';
import type { FiltersMessages } from './en';

const count = plural('fr');
const { events } = coreTexts;

export const filtersTexts: FiltersMessages = {
  active: 'Filtres actifs',
  remove: (name) => `Retirer le filtre : ${name}`,
  clear: 'Retirer tous les filtres',
  leaves: (n) => `laisse ${events(n)}`,
  query: (text) => `« ${text} »`,
  undisputed: 'Non contesté seulement',
  field: { kind: 'Type', actor: 'Acteur', status: 'Statut', claimant: 'Selon' },
  lanes: { label: 'Lignes', actor: 'Acteurs', kind: 'Types', tone: 'Tonalité', none: 'Une seule ligne' },
  family: (name) => `Tout : ${name}`,
  highlight: 'Griser les autres événements au lieu de les masquer',
  highlighted: (n) =>
    count(n, {
      one: '# événement mis en évidence',
      many: '# événements mis en évidence',
      other: '# événements mis en évidence',
    }),
  allLinks: 'Afficher les liens de tous les événements',
  look: {
    coop: 'Coopération : les acteurs s’accordent ou agissent ensemble.',
    conf: 'Conflit : ils se menacent, s’accusent ou se nuisent.',
    neutral: 'Neutre : ni coopération ni conflit.',
    material: 'Plein : quelque chose a été fait.',
    verbal: 'Vide : quelque chose a été dit ou annoncé.',
  },
  lookShown: (n) => `${events(n)} dans cette image.`,
  lookFilter: 'Cliquer pour filtrer.',
  lookRemove: 'Cliquer pour retirer du filtre.',
  none: 'Cette chronologie ne contient pas encore d’événements.',
  showAll: 'Afficher tous les événements',
  showEvents: (n) => `Afficher ${events(n)}`,
};
