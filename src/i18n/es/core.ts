import { numberFormatter, plural } from '../plural';
import { axis as time } from './axis';
import type { CoreMessages } from '../en/core';

const digits = numberFormatter('es');
const count = plural('es');
const events = (n: number): string =>
  count(n, { one: '# acontecimiento', many: '# acontecimientos', other: '# acontecimientos' });

/** The words of a first picture in Spanish. */
export const coreTexts: CoreMessages = {
  lang: 'es',
  time,
  number: digits,
  events,
  family: {
    treaty: 'Tratados',
    troops: 'Tropas',
    weapons: 'Armas',
    transfer: 'Entregas',
    sanction: 'Sanciones',
    statement: 'Declaraciones',
    visit: 'Visitas',
    institution: 'Instituciones',
    loss: 'Pérdidas',
    other: 'Otros',
  },
  tone: {
    'verbal-cooperation': 'Cooperación de palabra',
    'material-cooperation': 'Cooperación de hecho',
    'verbal-conflict': 'Conflicto de palabra',
    'material-conflict': 'Conflicto de hecho',
    neutral: 'Neutral',
  },
  feature: { failed: 'No se ha podido cargar esta parte.', retry: 'Reintentar' },
  summary: {
    label: 'En palabras',
    counts: (matching, all, inView) =>
      `${matching === all ? events(all) : `${digits(matching)} de ${events(all)}`}, ${digits(inView)} a la vista`,
  },
  search: { label: 'Buscar' },
  filter: { label: 'Filtrar' },
  share: 'Compartir',
  lanes: {
    without: 'Sin especificar',
    turningPoints: 'Puntos de inflexión',
    others: (n) => count(n, { one: '# más', many: '# más', other: '# más' }),
  },
  view: {
    label: 'Vista',
    picture: 'Cronología',
    outline: 'Lista',
    both: 'Ambas',
    claims: 'Quién afirma qué',
    treaties: 'Tratados',
  },
  picture: {
    label: (title) => `Cronología: ${title}`,
    keys: 'Las flechas llevan de un acontecimiento a otro. Intro abre un acontecimiento; pulsada otra vez, entra en él. Más y menos amplían y reducen. La coma sigue un vínculo hacia la causa; el punto, hacia el efecto.',
    zoom: 'Zoom',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fit: 'Mostrar todo',
    hint: 'arrastrar para mover, Ctrl + rueda o pellizcar para ampliar',
    zoomHint: 'Ctrl + rueda o pellizcar para ampliar',
    brush: 'Periodo visible',
    brushFrom: 'Comienzo del periodo visible',
    brushTo: 'Final del periodo visible',
    today: 'hoy',
  },
  legend: {
    label: 'Leyenda',
    material: 'hechos',
    verbal: 'palabras',
    coop: 'cooperación',
    conf: 'conflicto',
    neutral: 'neutral',
    all: 'Todos los símbolos',
  },
  links: { label: 'Vínculos' },
  treaties: { label: 'Tratados' },
  story: {
    label: 'Recorrido',
    walk: (steps) => `Recorrido: ${count(steps, { one: '# paso', many: '# pasos', other: '# pasos' })}`,
  },
  coverage: { label: 'Cobertura', uncovered: 'sin cobertura' },
  file: {
    updated: (date) => `Actualización: ${date}`,
    licence: (name) => `Datos: ${name}`,
    untitled: (name) => (name ? `Sin título (${name})` : 'Sin título'),
    omitted: (n) =>
      count(n, {
        one: '# acontecimiento ilegible',
        many: '# acontecimientos ilegibles',
        other: '# acontecimientos ilegibles',
      }),
    corrected: (n) => count(n, { one: 'corregido # vez', many: 'corregido # veces', other: 'corregido # veces' }),
  },
  element: {
    loading: 'La cronología se está cargando…',
    failed: 'No se ha podido cargar la cronología interactiva.',
  },
};
