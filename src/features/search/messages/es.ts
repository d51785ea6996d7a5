import { plural } from '../../../i18n/plural';
import type { SearchMessages } from './en';

const count = plural('es');

export const searchTexts: SearchMessages = {
  label: 'Buscar acontecimientos, lugares, afirmaciones',
  field: {
    title: 'título',
    short: 'título breve',
    summary: 'resumen',
    place: 'lugar',
    actor: 'actor',
    claim: 'afirmación',
  },
  foundIn: (field) => `hallado en: ${field}`,
  results: (n) =>
    n === 0
      ? 'Sin resultados'
      : count(n, {
          one: '# acontecimiento encontrado',
          many: '# acontecimientos encontrados',
          other: '# acontecimientos encontrados',
        }),
};
