import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'Copiar el enlace',
  citation: 'Copiar la cita',
  picture: 'Descargar la imagen',
  page: 'Abrir la página completa',
  copied: 'Copiado',
  saved: 'Descargado',
  byHand: 'No se ha podido copiar. Copie a mano:',
  failed: 'No se ha podido crear la imagen.',
};
