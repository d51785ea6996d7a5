import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'Link kopieren',
  citation: 'Zitat kopieren',
  picture: 'Bild herunterladen',
  page: 'Ganze Seite öffnen',
  copied: 'Kopiert',
  saved: 'Heruntergeladen',
  byHand: 'Kopieren fehlgeschlagen. Zum Kopieren von Hand:',
  failed: 'Das Bild ließ sich nicht erzeugen.',
};
