import type { StaticMessages } from './types';

export const staticTexts: StaticMessages = {
  asOf: (date) => `A fecha de: ${date}`,
  span: (first, last) => `de ${first} a ${last}`,
  pictureNote: 'Las barras pequeñas indican cuántos acontecimientos no cupieron. Todos figuran abajo.',
  events: 'Todos los acontecimientos',
  sources: 'Fuentes',
  furtherSources: 'Otras fuentes',
  coverage: 'Cobertura',
  covers: (period) => `periodo: ${period}`,
  periods: 'Periodos',
  corrections: 'Correcciones',
  licence: (name) => `Datos: ${name}`,
  by: (names) => `Por ${names}`,
  data: 'Datos (JSON)',
  timelines: 'Cronologías',
  share: 'Compartir',
  display: 'Aspecto',
  showStep: 'Mostrar en la cronología',
  whole: 'La cronología completa',
  claim: (who, via, said) => `${who}${via === null ? '' : ` (a través de ${via})`}${said === null ? '' : `, ${said}`}`,
};
