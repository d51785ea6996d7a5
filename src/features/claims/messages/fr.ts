import { plural } from '../../../i18n/plural';
import type { ClaimsMessages } from './en';

const count = plural('fr');

export const claimsTexts: ClaimsMessages = {
  heading: 'Qui affirme quoi',
  measures: 'Comparer',
  measure: (claims, claimants) =>
    `${count(claims, { one: '# affirmation', many: '# affirmations', other: '# affirmations' })} de ${count(claimants, { one: '# partie', many: '# parties', other: '# parties' })}`,
  differ: 'qui divergent',
  others: (n) =>
    count(n, {
      one: '# autre, d’une seule partie',
      many: '# autres, d’une seule partie chacune',
      other: '# autres, d’une seule partie chacune',
    }),
  several: (n) => count(n, { one: '# grandeur', many: '# grandeurs', other: '# grandeurs' }),
  label: (title) => `Affirmations dans le temps : ${title}`,
  keys: 'Les flèches gauche et droite parcourent les affirmations d’une partie, haut et bas passent à une autre. Entrée ouvre l’événement. Plus et moins zooment.',
  signs: {
    point: 'chiffre unique',
    range: 'fourchette',
    open: '« au moins » ou « jusqu’à »',
    about: 'approximatif',
    others: 'chiffres des autres',
    run: 'dernier chiffre d’une partie',
    undated: 'sans date : placé à son événement',
  },
  rowsLeft: (n) =>
    `${count(n, { one: '# autre ligne n’est pas tracée', many: '# autres lignes ne sont pas tracées', other: '# autres lignes ne sont pas tracées' })} : voir les tableaux ci-dessous, ou filtrer par partie.`,
  none: 'Aucune affirmation chiffrée.',
  noneHint: 'Choisissez une autre grandeur ou retirez un filtre.',
  table: {
    caption: (measure) => `${measure}, affirmation par affirmation`,
    said: 'Dit',
    undated: 'sans date',
    who: 'Par',
    figure: 'Chiffre',
    event: 'Événement',
    sources: 'Sources',
  },
};
