import type { StoriesMessages } from './en';

export const storiesTexts: StoriesMessages = {
  label: 'Recorrido',
  step: (n, of) => `Paso ${n} de ${of}`,
  previous: 'Anterior',
  next: 'Siguiente',
  close: 'Cerrar el recorrido',
  open: 'Abrir este acontecimiento',
  filtered: 'Los filtros ocultan este acontecimiento.',
  clear: 'Quitar los filtros',
  keys: 'Las flechas izquierda y derecha llevan de un paso a otro. Intro abre el acontecimiento. Escape cierra el recorrido.',
};
