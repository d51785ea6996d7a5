import { numberFormatter, plural } from '../plural';
import { coreTexts } from './core';
import type { treatiesEn } from '../en/treaties';

const digits = numberFormatter('fr');
const count = plural('fr');

/** The messages of treaties in French. */
export const treaties: typeof treatiesEn = {
  ...coreTexts.treaties,
  heading: 'Les traités dans le temps',
  on: 'Qui était lié le',
  missing: 'Seules figurent les parties que le fichier nomme. Un État absent d’ici a pu être lié lui aussi.',
  nobody: 'Le fichier ne nomme encore aucune partie.',
  before: (date) => `pas avant : ${date}`,
  others: (n) => count(n, { one: '# de plus', many: '# de plus', other: '# de plus' }),
  fewer: 'Afficher moins',
  state: {
    bound: 'lié',
    suspended: 'suspendu',
    signed: 'seulement signé ou ratifié',
    ended: 'plus lié',
    unclear: 'incertain ce jour-là',
  },
  doubt: {
    date: 'la date de cet acte est incertaine',
    order: 'l’ordre de deux actes est inconnu',
    notice: 'la dénonciation a été notifiée ; le fichier ne dit pas si elle a pris effet',
    unnamed: 'entré en vigueur ; le fichier ne dit pas pour qui',
    ceased: 'n’existait plus ; le fichier ne dit pas qui lui a succédé',
    ceasing: 'a cessé d’exister vers cette époque',
  },
  inPlaceOf: (who) => `à la place de : ${who}`,
  announced: (act, date) => `${act} : déclaration faite, effet : ${date}`,
  also: (act, date) => `également : ${act}, ${date}`,
  phase: {
    open: 'signé, pas en vigueur',
    force: 'en vigueur',
    suspended: 'suspendu pour une partie',
    left: 'quitté par toutes les parties nommées',
    ended: 'a pris fin',
  },
  neverInForce: 'signé ; le fichier ne mentionne aucune entrée en vigueur',
  phases: 'Phases',
  acts: 'Actes',
  concerns: 'Autres événements liés',
  unnamedParties: 'le fichier ne nomme aucune partie',
  succession: 'Succession',
  entryRule: 'Entrée en vigueur',
  depositaries: 'Dépositaires',
  takesBack: (act) => `concerne : ${act}`,
  effective: (date) => `prend effet : ${date}`,
  depositary: (who) => `dépositaire : ${who}`,
  party: 'Partie',
  parties: (n) => count(n, { one: '# partie', many: '# parties', other: '# parties' }),
  partiesTo: (treaty) => `Parties (${treaty})`,
  fromDay: (date) => `à partir de : ${date}`,
  partyLine: 'parties qui ont ratifié ; plein dès qu’elles sont liées',
  ratifiedBy: (n) => `ratifications : ${n}`,
  ratified: (treaties) => `Jours de la signature à la ratification : ${treaties}`,
  signedOn: (date) => `Signature : ${date}`,
  days: (least, most) =>
    least === most
      ? count(least, { one: '# jour', many: '# jours', other: '# jours' })
      : `${digits(least)}–${count(most, { one: '# jour', many: '# jours', other: '# jours' })}`,
  afterSignature: (days) => `${days} après la signature`,
  noStep: 'absent du fichier',
  scale: (days) => `de 0 à ${days}`,
  details: 'Tous les actes',
};
