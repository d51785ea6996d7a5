import { plural } from '../../../i18n/plural';
import type { TreatiesMessages } from './en';

const count = plural('fr');

export const treatiesTexts: TreatiesMessages = {
  count: (n) => count(n, { one: '# traité', many: '# traités', other: '# traités' }),
  slider: 'Date de référence',
  earlier: 'Changement précédent',
  later: 'Changement suivant',
  endOfDay: 'situation à la fin de la journée',
  notCovered: 'Cette date est hors de la période couverte.',
  none: 'Aucun de ces événements n’est un acte relatif à un traité.',
};
