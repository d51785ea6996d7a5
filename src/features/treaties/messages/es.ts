import { plural } from '../../../i18n/plural';
import type { TreatiesMessages } from './en';

const count = plural('es');

export const treatiesTexts: TreatiesMessages = {
  count: (n) => count(n, { one: '# tratado', many: '# tratados', other: '# tratados' }),
  slider: 'Fecha de referencia',
  earlier: 'Cambio anterior',
  later: 'Cambio siguiente',
  endOfDay: 'situación al final del día',
  notCovered: 'Esta fecha está fuera del periodo cubierto.',
  none: 'Ninguno de estos acontecimientos es un acto relativo a un tratado.',
};
