import { numberFormatter, plural } from '../plural';
import { coreTexts } from './core';
import type { treatiesEn } from '../en/treaties';

const digits = numberFormatter('ru');
const count = plural('ru');

/** The messages of treaties in Russian. */
export const treaties: typeof treatiesEn = {
  ...coreTexts.treaties,
  heading: 'Договоры во времени',
  on: 'Кто был связан договором на дату',
  missing:
    'Перечислены только стороны, названные в файле. Государство, которого здесь нет, тоже могло быть связано договором.',
  nobody: 'Файл пока не называет сторон.',
  before: (date) => `не ранее: ${date}`,
  others: (n) => `ещё ${digits(n)}`,
  fewer: 'Показать меньше',
  state: {
    bound: 'связана',
    suspended: 'действие приостановлено',
    signed: 'только подписано или ратифицировано',
    ended: 'больше не связана',
    unclear: 'на этот день неясно',
  },
  doubt: {
    date: 'дата этого действия неточна',
    order: 'порядок двух действий неизвестен',
    notice: 'о выходе заявлено; вступил ли он в силу, файл не говорит',
    unnamed: 'вступил в силу; для кого, файл не говорит',
    ceased: 'больше не существовала; кто занял её место, файл не говорит',
    ceasing: 'прекратила существовать примерно в это время',
  },
  inPlaceOf: (who) => `вместо: ${who}`,
  announced: (act, date) => `${act}: заявлено, вступает в силу: ${date}`,
  also: (act, date) => `также: ${act}, ${date}`,
  phase: {
    open: 'подписан, не в силе',
    force: 'в силе',
    suspended: 'приостановлен для одной из сторон',
    left: 'все названные стороны вышли',
    ended: 'прекращён',
  },
  neverInForce: 'подписан; в файле нет вступления в силу',
  phases: 'Этапы',
  acts: 'Действия',
  concerns: 'Другие связанные события',
  unnamedParties: 'файл не называет сторон',
  succession: 'Правопреемство',
  entryRule: 'Вступление в силу',
  depositaries: 'Депозитарии',
  takesBack: (act) => `относится к: ${act}`,
  effective: (date) => `вступает в силу: ${date}`,
  depositary: (who) => `депозитарий: ${who}`,
  party: 'Сторона',
  parties: (n) => count(n, { one: '# сторона', few: '# стороны', many: '# сторон', other: '# стороны' }),
  partiesTo: (treaty) => `Стороны (${treaty})`,
  fromDay: (date) => `с даты: ${date}`,
  partyLine: 'ратифицировавшие стороны; закрашено, когда договор их связывает',
  ratifiedBy: (n) => `ратифицировали: ${n}`,
  ratified: (treaties) => `Дней от подписания до ратификации: ${treaties}`,
  signedOn: (date) => `Подписан: ${date}`,
  days: (least, most) =>
    least === most
      ? count(least, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })
      : `${digits(least)}–${count(most, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })}`,
  afterSignature: (days) => `${days} после подписания`,
  noStep: 'нет в файле',
  scale: (days) => `от 0 до ${days}`,
  details: 'Все действия',
};
