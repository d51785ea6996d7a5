import { plural } from '../../../i18n/plural';
import type { SearchMessages } from './en';

const count = plural('ru');

export const searchTexts: SearchMessages = {
  label: 'Искать события, места, утверждения',
  field: {
    title: 'название',
    short: 'краткое название',
    summary: 'описание',
    place: 'место',
    actor: 'участник',
    claim: 'утверждение',
  },
  foundIn: (field) => `найдено в поле: ${field}`,
  results: (n) =>
    n === 0
      ? 'Ничего не найдено'
      : count(n, {
          one: 'найдено # событие',
          few: 'найдено # события',
          many: 'найдено # событий',
          other: 'найдено # события',
        }),
};
