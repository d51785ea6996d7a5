import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'Copiar el enlace',
  citation: 'Copiar la cita',
  page: 'Abrir la página completa',
  copied: 'Copiado',
  byHand: 'No se ha podido copiar. Copie a mano:',
  take: {
    open: 'Descargar o imprimir…',
    heading: 'Descargar o imprimir',
    part: 'Qué',
    view: (events) => `Lo que ve ahora: ${events}`,
    whole: (events) => `Toda la cronología: ${events}`,
    file: 'Descargar',
    states: 'Cada archivo indica su título, período y filtros, la fecha de los datos y la licencia.',
    formats: {
      svg: 'Imagen (SVG)',
      png: 'Imagen (PNG)',
      csv: 'Tabla (CSV)',
      xlsx: 'Excel',
      json: 'Datos (JSON)',
      ics: 'Calendario (iCalendar)',
    },
    done: (name) => `Descargado: ${name}`,
    omitted: (events) => `No están en el calendario, por ser anteriores al año 1 o no tener comienzo: ${events}.`,
    unmade: 'No se ha podido crear el archivo.',
    print: 'Imprimir',
    forms: {
      list: 'Imagen, lista de acontecimientos y fuentes',
      full: 'Imagen y todos los detalles de los acontecimientos',
      sheet: 'Imagen en una hoja',
      poster: 'Póster de varias hojas',
    },
    sheets: 'Hojas',
    gluing:
      'Horizontal. Corte cada hoja por el borde derecho y péguela sobre los nombres de las filas de la siguiente.',
  },
};
