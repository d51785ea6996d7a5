import type { StoriesMessages } from './en';

export const storiesTexts: StoriesMessages = {
  label: 'Parcours',
  step: (n, of) => `Étape ${n} sur ${of}`,
  previous: 'Précédent',
  next: 'Suivant',
  close: 'Fermer le parcours',
  open: 'Ouvrir cet événement',
  filtered: 'Les filtres masquent cet événement.',
  clear: 'Retirer les filtres',
  keys: 'Les flèches gauche et droite mènent d’une étape à l’autre. Entrée ouvre l’événement. Échap ferme le parcours.',
};
