import { plural } from '../../../i18n/plural';
import type { ClaimsMessages } from './en';

const count = plural('es');

export const claimsTexts: ClaimsMessages = {
  heading: 'Quién afirma qué',
  measures: 'Comparar',
  measure: (claims, claimants) =>
    `${count(claims, { one: '# afirmación', many: '# afirmaciones', other: '# afirmaciones' })} de ${count(claimants, { one: '# parte', many: '# partes', other: '# partes' })}`,
  differ: 'que difieren',
  others: (n) =>
    count(n, {
      one: '# más, de una sola parte',
      many: '# más, de una sola parte cada una',
      other: '# más, de una sola parte cada una',
    }),
  several: (n) => count(n, { one: '# magnitud', many: '# magnitudes', other: '# magnitudes' }),
  label: (title) => `Afirmaciones a lo largo del tiempo: ${title}`,
  keys: 'Las flechas izquierda y derecha recorren las afirmaciones de una parte; arriba y abajo pasan a otra. Intro abre el acontecimiento. Más y menos amplían y reducen.',
  signs: {
    point: 'cifra única',
    range: 'intervalo',
    open: '«al menos» o «hasta»',
    about: 'aproximado',
    others: 'cifras de otros',
    run: 'última cifra de una parte',
    undated: 'sin fecha: situado en su acontecimiento',
  },
  rowsLeft: (n) =>
    `${count(n, { one: '# fila más no se dibuja', many: '# filas más no se dibujan', other: '# filas más no se dibujan' })}: vea las tablas de abajo o filtre por parte.`,
  none: 'No hay afirmaciones con cifras.',
  noneHint: 'Elija otra magnitud o quite un filtro.',
  table: {
    caption: (measure) => `${measure}, afirmación por afirmación`,
    said: 'Dicho',
    undated: 'sin fecha',
    who: 'De',
    figure: 'Cifra',
    event: 'Acontecimiento',
    sources: 'Fuentes',
  },
};
