import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'Copier le lien',
  citation: 'Copier la citation',
  picture: 'Télécharger l’image',
  page: 'Ouvrir la page entière',
  copied: 'Copié',
  saved: 'Téléchargé',
  byHand: 'La copie a échoué. À copier à la main :',
  failed: 'L’image n’a pas pu être créée.',
};
