import { numberFormatter, plural } from '../plural';
import { coreTexts } from './core';
import type { treatiesEn } from '../en/treaties';

const digits = numberFormatter('uk');
const count = plural('uk');

/** The messages of treaties in Ukrainian. */
export const treaties: typeof treatiesEn = {
  ...coreTexts.treaties,
  heading: 'Договори в часі',
  on: 'Хто був зв’язаний договором на дату',
  missing: 'Наведено лише сторони, названі у файлі. Держава, якої тут немає, теж могла бути зв’язана договором.',
  nobody: 'Файл поки не називає сторін.',
  before: (date) => `не раніше: ${date}`,
  others: (n) => `ще ${digits(n)}`,
  fewer: 'Показати менше',
  state: {
    bound: 'зв’язана',
    suspended: 'дію призупинено',
    signed: 'лише підписано або ратифіковано',
    ended: 'більше не зв’язана',
    unclear: 'на цей день неясно',
  },
  doubt: {
    date: 'дата цієї дії непевна',
    order: 'порядок двох дій невідомий',
    notice: 'про вихід повідомлено; чи набув він чинності, файл не каже',
    unnamed: 'набрав чинності; для кого, файл не каже',
    ceased: 'більше не існувала; хто посів її місце, файл не каже',
    ceasing: 'припинила існувати приблизно в цей час',
  },
  inPlaceOf: (who) => `замість: ${who}`,
  announced: (act, date) => `${act}: заявлено, набуває чинності: ${date}`,
  also: (act, date) => `також: ${act}, ${date}`,
  phase: {
    open: 'підписано, не чинний',
    force: 'чинний',
    suspended: 'призупинено для однієї зі сторін',
    left: 'усі названі сторони вийшли',
    ended: 'припинено',
  },
  neverInForce: 'підписано; файл не містить набрання чинності',
  phases: 'Етапи',
  acts: 'Дії',
  concerns: 'Інші пов’язані події',
  unnamedParties: 'файл не називає сторін',
  succession: 'Правонаступництво',
  entryRule: 'Набрання чинності',
  depositaries: 'Депозитарії',
  takesBack: (act) => `стосується: ${act}`,
  effective: (date) => `набуває чинності: ${date}`,
  depositary: (who) => `депозитарій: ${who}`,
  party: 'Сторона',
  parties: (n) => count(n, { one: '# сторона', few: '# сторони', many: '# сторін', other: '# сторони' }),
  partiesTo: (treaty) => `Сторони (${treaty})`,
  fromDay: (date) => `від: ${date}`,
  partyLine: 'сторони, що ратифікували; зафарбовано, коли договір їх зв’язує',
  ratifiedBy: (n) => `ратифікували: ${n}`,
  ratified: (treaties) => `Днів від підписання до ратифікації: ${treaties}`,
  signedOn: (date) => `Підписано: ${date}`,
  days: (least, most) =>
    least === most
      ? count(least, { one: '# день', few: '# дні', many: '# днів', other: '# дні' })
      : `${digits(least)}–${count(most, { one: '# день', few: '# дні', many: '# днів', other: '# дні' })}`,
  afterSignature: (days) => `${days} після підписання`,
  noStep: 'у файлі немає',
  scale: (days) => `від 0 до ${days}`,
  details: 'Усі дії',
};
