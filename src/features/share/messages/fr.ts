import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'Copier le lien',
  citation: 'Copier la citation',
  page: 'Ouvrir la page entière',
  copied: 'Copié',
  byHand: 'La copie a échoué. À copier à la main :',
  take: {
    open: 'Télécharger ou imprimer…',
    heading: 'Télécharger ou imprimer',
    part: 'Quoi',
    view: (events) => `Ce que vous voyez : ${events}`,
    whole: (events) => `Toute la chronologie : ${events}`,
    file: 'Télécharger',
    states: 'Chaque fichier indique son titre, sa période et ses filtres, la date des données et la licence.',
    formats: {
      svg: 'Image (SVG)',
      png: 'Image (PNG)',
      csv: 'Tableau (CSV)',
      xlsx: 'Excel',
      json: 'Données (JSON)',
      ics: 'Calendrier (iCalendar)',
    },
    done: (name) => `Téléchargé : ${name}`,
    omitted: (events) => `Absents du calendrier, car avant l’an 1 ou sans début : ${events}.`,
    unmade: 'Le fichier n’a pas pu être créé.',
    print: 'Imprimer',
    forms: {
      list: 'Image, liste des événements et sources',
      full: 'Image et tous les détails des événements',
      sheet: 'Image sur une feuille',
      poster: 'Affiche sur plusieurs feuilles',
    },
    sheets: 'Feuilles',
    gluing: 'Paysage. Coupez chaque feuille au bord droit et collez-la sur les noms des lignes de la suivante.',
  },
};
