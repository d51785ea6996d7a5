import { plural } from '../../../i18n/plural';
import type { SearchMessages } from './en';

const count = plural('fr');

export const searchTexts: SearchMessages = {
  label: 'Chercher événements, lieux, affirmations',
  field: {
    title: 'titre',
    short: 'titre court',
    summary: 'résumé',
    place: 'lieu',
    actor: 'acteur',
    claim: 'affirmation',
  },
  foundIn: (field) => `trouvé dans : ${field}`,
  results: (n) =>
    n === 0
      ? 'Aucun résultat'
      : count(n, { one: '# événement trouvé', many: '# événements trouvés', other: '# événements trouvés' }),
};
