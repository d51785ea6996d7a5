import { listFormatter, numberFormatter, plural } from '../plural';
import type { Messages } from '../en/messages';
import { coreTexts } from './core';
import { names } from './names';
import { time } from './time';
import { treaties } from './treaties';

const digits = numberFormatter('ru');
const list = listFormatter('ru');
const count = plural('ru');
const { events } = coreTexts;

/** The messages that several modules use, in Russian. */
export const allTexts: Messages = {
  ...coreTexts,
  time,
  list,
  countedEvents: (n) =>
    count(n, { one: 'ещё # событие', few: 'ещё # события', many: 'ещё # событий', other: 'ещё # события' }),
  spotlight: (on) => (on ? 'Выделение включено: пока событие открыто, остальные приглушены.' : 'Выделение выключено.'),
  more: (n) => count(n, { one: 'и ещё #', few: 'и ещё #', many: 'и ещё #', other: 'и ещё #' }),
  paged: {
    shown: (shown, all) => `${digits(shown)} из ${digits(all)}`,
    more: (n) => `Показать ещё ${digits(n)}`,
    earlier: (n) => `Показать более ранние: ${digits(n)}`,
    goTo: 'Перейти к',
  },
  ...names,
  treaties,
  legend: {
    ...coreTexts.legend,
    certainty: 'Достоверность',
    approximate: 'приблизительно',
    uncertain: 'неточно',
    unspecified: 'частично неизвестно',
    coarse: 'в какой-то момент периода',
    oneOf: 'одна из нескольких дат',
    allOf: 'несколько дат',
    beyond: 'или раньше, или позже',
    faded: 'начало или конец неточны',
    before: 'известна только одна граница',
    open: 'продолжается',
    lastSeen: 'продолжалось при последней проверке',
    density: 'количество событий',
    spread: 'неточные даты',
  },
  accounts: {
    legend: 'версии',
    legendDisputed: 'оспаривается',
    accounts: (n) => count(n, { one: '# версия', few: '# версии', many: '# версий', other: '# версии' }),
    differing: (n) =>
      count(n, {
        one: '# отличающаяся версия',
        few: '# отличающиеся версии',
        many: '# отличающихся версий',
        other: '# отличающиеся версии',
      }),
    differ: 'версии расходятся',
    accordingTo: (who) => `как сообщает ${who}`,
    ownDate: (date) => `дата в этом файле: ${date}`,
    compareThese: 'Сравнить во времени',
    spread: (low, high, factor) => (factor === null ? `от ${low} до ${high}` : `от ${low} до ${high} (×${factor})`),
    beside: 'Версии рядом',
    besideHint: 'Все события, которые оспариваются или имеют более одной версии.',
  },
  coverage: {
    ...coreTexts.coverage,
    all: 'все участники',
    why: 'Там, где нижний край дорожки пунктирный, данные не собирались. Там, где нет, пустая дорожка означает, что ничего не найдено.',
    close: 'Закрыть',
    log: 'Исправления',
  },
  detail: {
    label: 'Событие',
    disputed: (accounts) =>
      `оспаривается: ${count(accounts, { one: '# версия', few: '# версии', many: '# версий', other: '# версии' })}`,
    actors: 'Участники',
    place: 'Место',
    about: 'О чём',
    kinds: 'Вид',
    claims: 'Кто что говорит',
    compared: (measure) => `Кто что говорит: ${measure}`,
    scale: (from, to) => `Единая шкала от ${from} до ${to}`,
    who: 'Кто',
    says: 'Что говорят',
    figures: 'Числа',
    via: (through) => `через: ${through}`,
    said: (date) => `сказано: ${date}`,
    claimedDate: 'дата',
    claimedPlace: 'место',
    claimedKinds: 'описано как',
    covering: (period) => `за период: ${period}`,
    links: 'Связанные события',
    linkBy: (who) => `как сообщает ${who}`,
    acts: 'Действия по договорам',
    effective: (date) => `вступает в силу: ${date}`,
    depositary: (who) => `депозитарий: ${who}`,
    entryRule: 'Вступление в силу',
    media: 'Изображения и документы',
    credit: (who) => `Автор: ${who}`,
    corrections: 'Исправления',
    sources: 'Источники',
    sourceMark: (n) => count(n, { one: 'источник', few: 'источники', many: 'источники', other: 'источники' }),
    noSources: 'Источник не указан.',
    address: 'Адрес',
    archived: 'архивная копия',
    inLanguage: (language) => `язык: ${language}`,
    cite: 'Копировать ссылку на источник',
    cited: 'Ссылка на источник скопирована',
    byHand: 'Скопировать не удалось. Скопируйте вручную:',
    citeSource: (n) => `Копировать ссылку на источник ${digits(n)}`,
    accessed: (date) => `просмотрено: ${date}`,
    previous: 'Предыдущее событие',
    next: 'Следующее событие',
    close: 'Закрыть',
  },
  media: {
    scheme: (scheme) => `Не показано, так как адреса с ${scheme} не разрешены:`,
    address: 'Не показано, так как адрес недействителен:',
    insecure: 'Не показано, так как соединение было бы незащищённым (http):',
    failed: 'Не удалось загрузить это изображение:',
  },
  cite: {
    quote: (title) => `«${title}»`,
    within: (timeline) => `В: ${timeline}`,
    updated: (date) => `по состоянию на: ${date}`,
    archived: (address) => `Архивировано по адресу ${address}`,
    sources: 'Источники:',
  },
  outline: {
    heading: 'Перечень',
    claimants: (names, others) =>
      list(
        others > 0 ? [...names, count(others, { one: 'ещё #', few: 'ещё #', many: 'ещё #', other: 'ещё #' })] : names,
      ),
    accordingTo: 'Сообщает:',
    startUnknown: 'Начало неизвестно',
  },
  summary: {
    ...coreTexts.summary,
    noMatch: 'Нет подходящих событий.',
    noMatchHint: 'Уберите фильтр или поищите что-то другое.',
    one: (matching, all) =>
      matching === all
        ? events(all)
        : `${digits(matching)} из ${count(all, { one: '# события', few: '# событий', many: '# событий', other: '# событий' })}`,
    between: (from, to) => `за период ${from} – ${to}`,
    inMonth: (month) => `за ${month}`,
    inYear: (year) => `за ${year} год`,
    inView: (n) => `в поле зрения ${digits(n)}`,
    mostOften: (kind, actor, n) => `, чаще всего «${kind}»${actor && ` (${actor})`}: ${digits(n)}`,
    oneSided: (n) =>
      count(n, {
        one: '; из них # — утверждение одной стороны',
        few: '; из них # — утверждения одной стороны',
        many: '; из них # — утверждения одной стороны',
        other: '; из них # — утверждения одной стороны',
      }),
    about: {
      treaty: (n) => `о договорах — ${digits(n)}`,
      troops: (n) => `о войсках — ${digits(n)}`,
      weapons: (n) => `об оружии — ${digits(n)}`,
      transfer: (n) => `о поставках — ${digits(n)}`,
      sanction: (n) => `о санкциях — ${digits(n)}`,
      statement: (n) => count(n, { one: '# заявление', few: '# заявления', many: '# заявлений', other: '# заявления' }),
      visit: (n) => count(n, { one: '# визит', few: '# визита', many: '# визитов', other: '# визита' }),
      institution: (n) => `об институтах — ${digits(n)}`,
      loss: (n) => `о потерях — ${digits(n)}`,
      other: (n) => count(n, { one: '# другое', few: '# других', many: '# других', other: '# других' }),
    },
  },
};
