import { listFormatter, numberFormatter, plural } from '../plural';
import type { Messages } from '../en/messages';
import { coreTexts } from './core';
import { names } from './names';
import { time } from './time';
import { treaties } from './treaties';

const digits = numberFormatter('es');
const list = listFormatter('es');
const count = plural('es');
const { events } = coreTexts;

/** The messages that several modules use, in Spanish. */
export const allTexts: Messages = {
  ...coreTexts,
  time,
  list,
  countedEvents: (n) =>
    count(n, { one: '# acontecimiento más', many: '# acontecimientos más', other: '# acontecimientos más' }),
  spotlight: (on) =>
    on ? 'Realce activado: mientras un acontecimiento está abierto, los demás se atenúan.' : 'Realce desactivado.',
  more: (n) => count(n, { one: 'y # más', many: 'y # más', other: 'y # más' }),
  paged: {
    shown: (shown, all) => `${digits(shown)} de ${digits(all)}`,
    more: (n) => `Mostrar ${digits(n)} más`,
    earlier: (n) => `Mostrar ${digits(n)} anteriores`,
    goTo: 'Ir a',
  },
  ...names,
  treaties,
  legend: {
    ...coreTexts.legend,
    certainty: 'Certeza',
    approximate: 'aproximado',
    uncertain: 'incierto',
    unspecified: 'en parte desconocido',
    coarse: 'en algún momento del periodo',
    oneOf: 'una de varias fechas',
    allOf: 'varias fechas',
    beyond: 'o antes, o después',
    faded: 'comienzo o final inexacto',
    before: 'solo se conoce un extremo',
    open: 'en curso',
    lastSeen: 'en curso en la última comprobación',
    density: 'número de acontecimientos',
    spread: 'fechas imprecisas',
  },
  accounts: {
    legend: 'versiones',
    legendDisputed: 'disputado',
    accounts: (n) => count(n, { one: '# versión', many: '# versiones', other: '# versiones' }),
    differing: (n) =>
      count(n, { one: '# versión distinta', many: '# versiones distintas', other: '# versiones distintas' }),
    differ: 'las versiones difieren',
    accordingTo: (who) => `según ${who}`,
    ownDate: (date) => `fecha en este archivo: ${date}`,
    compareThese: 'Comparar en el tiempo',
    spread: (low, high, factor) =>
      factor === null ? `de ${low} a ${high}` : `de ${low} a ${high}, un factor de ${factor}`,
    beside: 'Versiones comparadas',
    besideHint: 'Todos los acontecimientos disputados o de los que hay más de una versión.',
  },
  coverage: {
    ...coreTexts.coverage,
    all: 'todos los actores',
    why: 'Donde el borde inferior de una fila está punteado, no se recopiló nada. Donde no lo está, una fila vacía significa que no se encontró nada.',
    close: 'Cerrar',
    log: 'Correcciones',
  },
  detail: {
    label: 'Acontecimiento',
    disputed: (accounts) =>
      `disputado: ${count(accounts, { one: '# versión', many: '# versiones', other: '# versiones' })}`,
    actors: 'Actores',
    place: 'Lugar',
    about: 'Trata de',
    kinds: 'Tipo',
    claims: 'Quién dice qué',
    compared: (measure) => `Quién dice qué: ${measure}`,
    scale: (from, to) => `Una misma escala de ${from} a ${to}`,
    who: 'Quién',
    says: 'Qué dice',
    figures: 'Cifras',
    via: (through) => `a través de ${through}`,
    said: (date) => `dicho: ${date}`,
    claimedDate: 'con fecha',
    claimedPlace: 'situado en',
    claimedKinds: 'descrito como',
    covering: (period) => `periodo: ${period}`,
    links: 'Acontecimientos relacionados',
    linkBy: (who) => `según ${who}`,
    acts: 'Actos relativos a tratados',
    effective: (date) => `con efecto: ${date}`,
    depositary: (who) => `depositario: ${who}`,
    entryRule: 'Entrada en vigor',
    media: 'Imágenes y documentos',
    credit: (who) => `Crédito: ${who}`,
    corrections: 'Correcciones',
    sources: 'Fuentes',
    sourceMark: (n) => count(n, { one: 'fuente', many: 'fuentes', other: 'fuentes' }),
    noSources: 'No se indica ninguna fuente.',
    address: 'Dirección',
    archived: 'copia archivada',
    inLanguage: (language) => `idioma: ${language}`,
    cite: 'Copiar la cita',
    cited: 'Cita copiada',
    byHand: 'No se ha podido copiar. Copie a mano:',
    citeSource: (n) => `Copiar la cita de la fuente ${digits(n)}`,
    accessed: (date) => `consulta: ${date}`,
    previous: 'Acontecimiento anterior',
    next: 'Acontecimiento siguiente',
    close: 'Cerrar',
  },
  media: {
    scheme: (scheme) => `No se muestra, porque no se permiten direcciones con ${scheme}:`,
    address: 'No se muestra, porque su dirección no es válida:',
    insecure: 'No se muestra, porque llegaría por una conexión no segura (http):',
    failed: 'No se ha podido cargar esta imagen:',
  },
  cite: {
    quote: (title) => `«${title}»`,
    within: (timeline) => `En: ${timeline}`,
    updated: (date) => `a fecha de: ${date}`,
    archived: (address) => `Archivado en ${address}`,
    sources: 'Fuentes:',
  },
  outline: {
    heading: 'Esquema',
    claimants: (names, others) =>
      list(others > 0 ? [...names, count(others, { one: '# más', many: '# más', other: '# más' })] : names),
    accordingTo: 'Según',
    startUnknown: 'Comienzo desconocido',
  },
  summary: {
    ...coreTexts.summary,
    noMatch: 'Ningún acontecimiento coincide.',
    noMatchHint: 'Quite un filtro o busque otra cosa.',
    one: (matching, all) => (matching === all ? events(all) : `${digits(matching)} de ${events(all)}`),
    between: (from, to) => (/^\d+ de /.test(from) ? `entre el ${from} y el ${to}` : `entre ${from} y ${to}`),
    inMonth: (month) => `en ${month}`,
    inYear: (year) => `en ${year}`,
    inView: (n) => `${digits(n)} a la vista`,
    mostOften: (kind, actor, n) => `, sobre todo «${kind}»${actor && ` (${actor})`}: ${digits(n)}`,
    oneSided: (n) =>
      count(n, {
        one: '; # es la afirmación de una sola parte',
        many: '; # son afirmaciones de una sola parte',
        other: '; # son afirmaciones de una sola parte',
      }),
    about: {
      treaty: (n) => `${digits(n)} sobre tratados`,
      troops: (n) => `${digits(n)} sobre tropas`,
      weapons: (n) => `${digits(n)} sobre armas`,
      transfer: (n) => `${digits(n)} sobre entregas`,
      sanction: (n) => `${digits(n)} sobre sanciones`,
      statement: (n) => count(n, { one: '# declaración', many: '# declaraciones', other: '# declaraciones' }),
      visit: (n) => count(n, { one: '# visita', many: '# visitas', other: '# visitas' }),
      institution: (n) => `${digits(n)} sobre instituciones`,
      loss: (n) => `${digits(n)} sobre pérdidas`,
      other: (n) => count(n, { one: '# de otro tipo', many: '# de otros tipos', other: '# de otros tipos' }),
    },
  },
};
