import type { StaticMessages } from './types';

export const staticTexts: StaticMessages = {
  asOf: (date) => `По состоянию на: ${date}`,
  span: (first, last) => `${first} – ${last}`,
  pictureNote: 'Маленькие столбики показывают, для скольких событий не хватило места. Все приведены ниже.',
  events: 'Все события',
  sources: 'Источники',
  furtherSources: 'Другие источники',
  coverage: 'Охват',
  covers: (period) => `период: ${period}`,
  periods: 'Периоды',
  corrections: 'Исправления',
  licence: (name) => `Данные: ${name}`,
  by: (names) => `Авторы: ${names}`,
  data: 'Данные (JSON)',
  timelines: 'Хронологии',
  share: 'Поделиться',
  display: 'Оформление',
  showStep: 'Показать в хронологии',
  whole: 'Вся хронология',
  claim: (who, via, said) => `${who}${via === null ? '' : ` (через: ${via})`}${said === null ? '' : `, ${said}`}`,
};
