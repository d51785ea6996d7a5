import { numberFormatter, plural } from '../plural';
import { axis as time } from './axis';
import type { CoreMessages } from '../en/core';

const digits = numberFormatter('fr');
const count = plural('fr');
const events = (n: number): string => count(n, { one: '# événement', many: '# événements', other: '# événements' });

/** The words of a first picture in French. */
export const coreTexts: CoreMessages = {
  lang: 'fr',
  time,
  number: digits,
  events,
  family: {
    treaty: 'Traités',
    troops: 'Troupes',
    weapons: 'Armes',
    transfer: 'Livraisons',
    sanction: 'Sanctions',
    statement: 'Déclarations',
    visit: 'Visites',
    institution: 'Institutions',
    loss: 'Pertes',
    other: 'Autres',
  },
  tone: {
    'verbal-cooperation': 'Coopération en paroles',
    'material-cooperation': 'Coopération en actes',
    'verbal-conflict': 'Conflit en paroles',
    'material-conflict': 'Conflit en actes',
    neutral: 'Neutre',
  },
  feature: { failed: 'Cette partie n’a pas pu être chargée.', retry: 'Réessayer' },
  summary: {
    label: 'En mots',
    counts: (matching, all, inView) =>
      `${matching === all ? events(all) : `${digits(matching)} sur ${events(all)}`}, ${digits(inView)} à l’écran`,
  },
  search: { label: 'Rechercher' },
  filter: { label: 'Filtrer' },
  share: 'Partager',
  lanes: {
    without: 'Non précisé',
    turningPoints: 'Tournants',
    others: (n) => count(n, { one: '# autre', many: '# autres', other: '# autres' }),
  },
  view: {
    label: 'Affichage',
    picture: 'Chronologie',
    outline: 'Liste',
    both: 'Les deux',
    claims: 'Qui affirme quoi',
    treaties: 'Traités',
  },
  picture: {
    label: (title) => `Chronologie : ${title}`,
    keys: 'Les flèches mènent d’un événement à l’autre. Entrée ouvre un événement ; une seconde fois, elle y fait entrer. Plus et moins zooment. La virgule suit un lien vers la cause, le point vers l’effet.',
    zoom: 'Zoom',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    fit: 'Tout afficher',
    hint: 'glisser pour déplacer, Ctrl + molette ou pincer pour zoomer',
    zoomHint: 'Ctrl + molette ou pincer pour zoomer',
    brush: 'Période visible',
    brushFrom: 'Début de la période visible',
    brushTo: 'Fin de la période visible',
    today: 'aujourd’hui',
  },
  legend: {
    label: 'Légende',
    material: 'actes',
    verbal: 'paroles',
    coop: 'coopération',
    conf: 'conflit',
    neutral: 'neutre',
    all: 'Tous les symboles',
  },
  links: { label: 'Liens' },
  treaties: { label: 'Traités' },
  story: {
    label: 'Parcours guidé',
    walk: (steps) => `Parcours guidé : ${count(steps, { one: '# étape', many: '# étapes', other: '# étapes' })}`,
  },
  coverage: { label: 'Couverture', uncovered: 'non couvert' },
  file: {
    updated: (date) => `Mise à jour : ${date}`,
    licence: (name) => `Données : ${name}`,
    untitled: (name) => (name ? `Sans titre (${name})` : 'Sans titre'),
    omitted: (n) =>
      count(n, { one: '# événement illisible', many: '# événements illisibles', other: '# événements illisibles' }),
    corrected: (n) => `corrigé ${digits(n)} fois`,
  },
  element: {
    loading: 'La chronologie se charge…',
    failed: 'La chronologie interactive n’a pas pu être chargée.',
  },
};
