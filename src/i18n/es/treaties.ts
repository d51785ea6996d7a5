import { numberFormatter, plural } from '../plural';
import { coreTexts } from './core';
import type { treatiesEn } from '../en/treaties';

const digits = numberFormatter('es');
const count = plural('es');

/** The messages of treaties in Spanish. */
export const treaties: typeof treatiesEn = {
  ...coreTexts.treaties,
  heading: 'Los tratados a lo largo del tiempo',
  on: 'Quién estaba vinculado el',
  missing: 'Solo figuran las partes que nombra el archivo. Un Estado que no aparece aquí también pudo estar vinculado.',
  nobody: 'El archivo aún no nombra ninguna parte.',
  before: (date) => `no antes de: ${date}`,
  others: (n) => count(n, { one: '# más', many: '# más', other: '# más' }),
  fewer: 'Mostrar menos',
  state: {
    bound: 'vinculado',
    suspended: 'suspendido',
    signed: 'solo firmado o ratificado',
    ended: 'ya no vinculado',
    unclear: 'incierto en esta fecha',
  },
  doubt: {
    date: 'la fecha de este acto es incierta',
    order: 'se desconoce el orden de dos actos',
    notice: 'se notificó la denuncia; el archivo no dice si surtió efecto',
    unnamed: 'entró en vigor; el archivo no dice para quién',
    ceased: 'ya no existía; el archivo no dice quién le sucedió',
    ceasing: 'dejó de existir por estas fechas',
  },
  inPlaceOf: (who) => `en lugar de: ${who}`,
  announced: (act, date) => `${act}: declaración hecha, con efecto: ${date}`,
  also: (act, date) => `también: ${act}, ${date}`,
  phase: {
    open: 'firmado, no en vigor',
    force: 'en vigor',
    suspended: 'suspendido para una parte',
    left: 'lo han abandonado todas las partes nombradas',
    ended: 'terminado',
  },
  neverInForce: 'firmado; el archivo no recoge la entrada en vigor',
  phases: 'Fases',
  acts: 'Actos',
  concerns: 'Otros acontecimientos relacionados',
  unnamedParties: 'el archivo no nombra ninguna parte',
  succession: 'Sucesión',
  entryRule: 'Entrada en vigor',
  depositaries: 'Depositarios',
  takesBack: (act) => `sobre: ${act}`,
  effective: (date) => `con efecto: ${date}`,
  depositary: (who) => `depositario: ${who}`,
  party: 'Parte',
  parties: (n) => count(n, { one: '# parte', many: '# partes', other: '# partes' }),
  partiesTo: (treaty) => `Partes (${treaty})`,
  fromDay: (date) => `a partir de: ${date}`,
  partyLine: 'partes que han ratificado; relleno cuando están vinculadas',
  ratifiedBy: (n) => `ratificaciones: ${n}`,
  ratified: (treaties) => `Días de la firma a la ratificación: ${treaties}`,
  signedOn: (date) => `Firma: ${date}`,
  days: (least, most) =>
    least === most
      ? count(least, { one: '# día', many: '# días', other: '# días' })
      : `${digits(least)}–${count(most, { one: '# día', many: '# días', other: '# días' })}`,
  afterSignature: (days) => `${days} después de la firma`,
  noStep: 'no consta en el archivo',
  scale: (days) => `de 0 a ${days}`,
  details: 'Todos los actos',
};
