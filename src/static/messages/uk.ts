import type { StaticMessages } from './types';

export const staticTexts: StaticMessages = {
  asOf: (date) => `Станом на: ${date}`,
  span: (first, last) => `${first} – ${last}`,
  pictureNote: 'Маленькі стовпчики показують, для скількох подій не вистачило місця. Усі наведено нижче.',
  events: 'Усі події',
  sources: 'Джерела',
  furtherSources: 'Інші джерела',
  coverage: 'Охоплення',
  covers: (period) => `період: ${period}`,
  periods: 'Періоди',
  corrections: 'Виправлення',
  licence: (name) => `Дані: ${name}`,
  by: (names) => `Автори: ${names}`,
  data: 'Дані (JSON)',
  timelines: 'Хронології',
  share: 'Поділитися',
  display: 'Оформлення',
  showStep: 'Показати в хронології',
  whole: 'Повна хронологія',
  claim: (who, via, said) => `${who}${via === null ? '' : ` (через: ${via})`}${said === null ? '' : `, ${said}`}`,
};
