import { coreTexts } from '../../../i18n/es/core';
import { plural } from '../../../i18n/plural';
import type { FiltersMessages } from './en';

const count = plural('es');
const { events } = coreTexts;

export const filtersTexts: FiltersMessages = {
  active: 'Filtros activos',
  remove: (name) => `Quitar el filtro: ${name}`,
  clear: 'Quitar todos los filtros',
  leaves: (n) => `deja ${events(n)}`,
  query: (text) => `«${text}»`,
  undisputed: 'Solo lo no disputado',
  field: { kind: 'Tipo', actor: 'Actor', status: 'Estado', claimant: 'Según' },
  lanes: { label: 'Filas', actor: 'Actores', kind: 'Tipos', tone: 'Tono', none: 'Una sola fila' },
  family: (name) => `Todo: ${name}`,
  highlight: 'Atenuar los demás acontecimientos en vez de ocultarlos',
  highlighted: (n) =>
    count(n, {
      one: '# acontecimiento resaltado',
      many: '# acontecimientos resaltados',
      other: '# acontecimientos resaltados',
    }),
  allLinks: 'Mostrar los vínculos de todos los acontecimientos',
  look: {
    coop: 'Cooperación: los actores acuerdan algo o actúan juntos.',
    conf: 'Conflicto: se amenazan, se acusan o se perjudican.',
    neutral: 'Neutral: ni cooperación ni conflicto.',
    material: 'Relleno: se hizo algo.',
    verbal: 'Hueco: se dijo o se anunció algo.',
  },
  lookShown: (n) => `${events(n)} en esta imagen.`,
  lookFilter: 'Clic para filtrar por esto.',
  lookRemove: 'Clic para quitarlo del filtro.',
  none: 'Esta cronología aún no tiene acontecimientos.',
  showAll: 'Mostrar todos los acontecimientos',
  showEvents: (n) => `Mostrar ${events(n)}`,
};
