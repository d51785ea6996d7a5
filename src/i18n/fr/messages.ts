import { listFormatter, numberFormatter, plural } from '../plural';
import type { Messages } from '../en/messages';
import { coreTexts } from './core';
import { names } from './names';
import { time } from './time';
import { treaties } from './treaties';

const digits = numberFormatter('fr');
const list = listFormatter('fr');
const count = plural('fr');
const { events } = coreTexts;

/** The messages that several modules use, in French. */
export const allTexts: Messages = {
  ...coreTexts,
  time,
  list,
  countedEvents: (n) =>
    count(n, { one: '# autre événement', many: '# autres événements', other: '# autres événements' }),
  spotlight: (on) =>
    on
      ? 'Mise en valeur activée\u202f: tant qu’un événement est ouvert, les autres sont estompés.'
      : 'Mise en valeur désactivée.',
  more: (n) => count(n, { one: 'et # de plus', many: 'et # de plus', other: 'et # de plus' }),
  paged: {
    shown: (shown, all) => `${digits(shown)} sur ${digits(all)}`,
    more: (n) => `Afficher ${digits(n)} de plus`,
    earlier: (n) => `Afficher les ${digits(n)} précédents`,
    goTo: 'Aller à',
  },
  ...names,
  treaties,
  legend: {
    ...coreTexts.legend,
    certainty: 'Certitude',
    approximate: 'approximatif',
    uncertain: 'incertain',
    unspecified: 'en partie inconnu',
    coarse: 'à un moment de la période',
    oneOf: 'l’une de plusieurs dates',
    allOf: 'plusieurs dates',
    beyond: 'ou plus tôt, ou plus tard',
    faded: 'début ou fin imprécis',
    before: 'une seule limite connue',
    open: 'en cours',
    lastSeen: 'en cours à la dernière vérification',
    density: 'nombre d’événements',
    spread: 'dates imprécises',
  },
  accounts: {
    legend: 'versions',
    legendDisputed: 'contesté',
    accounts: (n) => count(n, { one: '# version', many: '# versions', other: '# versions' }),
    differing: (n) =>
      count(n, { one: '# version différente', many: '# versions différentes', other: '# versions différentes' }),
    differ: 'les versions divergent',
    accordingTo: (who) => `selon ${who}`,
    ownDate: (date) => `date dans ce fichier : ${date}`,
    compareThese: 'Comparer dans le temps',
    spread: (low, high, factor) =>
      factor === null ? `de ${low} à ${high}` : `de ${low} à ${high}, soit un facteur de ${factor}`,
    beside: 'Versions côte à côte',
    besideHint: 'Tous les événements contestés ou dont il existe plus d’une version.',
  },
  coverage: {
    ...coreTexts.coverage,
    all: 'tous les acteurs',
    why: 'Là où le bord inférieur d’une ligne est pointillé, rien n’a été recensé. Là où il ne l’est pas, une ligne vide signifie que rien n’a été trouvé.',
    close: 'Fermer',
    log: 'Corrections',
  },
  detail: {
    label: 'Événement',
    disputed: (accounts) =>
      `contesté : ${count(accounts, { one: '# version', many: '# versions', other: '# versions' })}`,
    actors: 'Acteurs',
    place: 'Lieu',
    about: 'Concerne',
    kinds: 'Type',
    claims: 'Qui dit quoi',
    compared: (measure) => `Qui dit quoi : ${measure}`,
    scale: (from, to) => `Une même échelle de ${from} à ${to}`,
    who: 'Qui',
    says: 'Ce qui est dit',
    figures: 'Chiffres',
    via: (through) => `par l’intermédiaire de : ${through}`,
    said: (date) => `dit : ${date}`,
    claimedDate: 'daté de',
    claimedPlace: 'situé à',
    claimedKinds: 'décrit comme',
    covering: (period) => `période : ${period}`,
    links: 'Événements liés',
    linkBy: (who) => `selon ${who}`,
    acts: 'Actes relatifs aux traités',
    effective: (date) => `prend effet : ${date}`,
    depositary: (who) => `dépositaire : ${who}`,
    entryRule: 'Entrée en vigueur',
    media: 'Images et documents',
    credit: (who) => `Crédit : ${who}`,
    corrections: 'Corrections',
    sources: 'Sources',
    sourceMark: (n) => count(n, { one: 'source', many: 'sources', other: 'sources' }),
    noSources: 'Aucune source n’est indiquée.',
    address: 'Adresse',
    archived: 'copie archivée',
    inLanguage: (language) => `langue : ${language}`,
    cite: 'Copier la citation',
    cited: 'Citation copiée',
    byHand: 'La copie a échoué. À copier à la main :',
    citeSource: (n) => `Copier la citation de la source ${digits(n)}`,
    accessed: (date) => `consulté : ${date}`,
    previous: 'Événement précédent',
    next: 'Événement suivant',
    close: 'Fermer',
  },
  media: {
    scheme: (scheme) => `Non affiché, car les adresses en ${scheme} ne sont pas autorisées :`,
    address: 'Non affiché, car son adresse n’est pas valide :',
    insecure: 'Non affiché, car il viendrait d’une connexion non sécurisée (http) :',
    failed: 'Cette image n’a pas pu être chargée :',
  },
  cite: {
    quote: (title) => `« ${title} »`,
    within: (timeline) => `Dans : ${timeline}`,
    updated: (date) => `état : ${date}`,
    archived: (address) => `Archivé à l’adresse ${address}`,
    sources: 'Sources :',
  },
  outline: {
    heading: 'Plan',
    claimants: (names, others) =>
      list(others > 0 ? [...names, count(others, { one: '# autre', many: '# autres', other: '# autres' })] : names),
    accordingTo: 'Selon',
    startUnknown: 'Début inconnu',
  },
  summary: {
    ...coreTexts.summary,
    noMatch: 'Aucun événement ne correspond.',
    noMatchHint: 'Retirez un filtre ou cherchez autre chose.',
    one: (matching, all) => (matching === all ? events(all) : `${digits(matching)} sur ${events(all)}`),
    between: (from, to) => (/^\d+ /.test(from) ? `entre le ${from} et le ${to}` : `entre ${from} et ${to}`),
    inMonth: (month) => `en ${month}`,
    inYear: (year) => `en ${year}`,
    inView: (n) => `${digits(n)} à l’écran`,
    mostOften: (kind, actor, n) => `, le plus souvent « ${kind} »${actor && ` (${actor})`} : ${digits(n)}`,
    oneSided: (n) =>
      count(n, {
        one: ' ; # est l’affirmation d’une seule partie',
        many: ' ; # sont des affirmations d’une seule partie',
        other: ' ; # sont des affirmations d’une seule partie',
      }),
    about: {
      treaty: (n) => `${digits(n)} sur des traités`,
      troops: (n) => `${digits(n)} sur des troupes`,
      weapons: (n) => `${digits(n)} sur des armes`,
      transfer: (n) => `${digits(n)} sur des livraisons`,
      sanction: (n) => `${digits(n)} sur des sanctions`,
      statement: (n) => count(n, { one: '# déclaration', many: '# déclarations', other: '# déclarations' }),
      visit: (n) => count(n, { one: '# visite', many: '# visites', other: '# visites' }),
      institution: (n) => `${digits(n)} sur des institutions`,
      loss: (n) => `${digits(n)} sur des pertes`,
      other: (n) => count(n, { one: '# autre', many: '# autres', other: '# autres' }),
    },
  },
};
