import { listFormatter, numberFormatter, plural } from '../plural';
import type { Messages } from '../en/messages';
import { coreTexts } from './core';
import { names } from './names';
import { time } from './time';
import { treaties } from './treaties';

const digits = numberFormatter('uk');
const list = listFormatter('uk');
const count = plural('uk');
const { events } = coreTexts;

/** The messages that several modules use, in Ukrainian. */
export const allTexts: Messages = {
  ...coreTexts,
  time,
  list,
  countedEvents: (n) => count(n, { one: 'ще # подія', few: 'ще # події', many: 'ще # подій', other: 'ще # події' }),
  spotlight: (on) => (on ? 'Виділення ввімкнено: поки подію відкрито, решту приглушено.' : 'Виділення вимкнено.'),
  more: (n) => count(n, { one: 'і ще #', few: 'і ще #', many: 'і ще #', other: 'і ще #' }),
  paged: {
    shown: (shown, all) => `${digits(shown)} з ${digits(all)}`,
    more: (n) => `Показати ще ${digits(n)}`,
    earlier: (n) => `Показати раніші: ${digits(n)}`,
    goTo: 'Перейти до',
  },
  ...names,
  treaties,
  legend: {
    ...coreTexts.legend,
    certainty: 'Достовірність',
    approximate: 'приблизно',
    uncertain: 'непевно',
    unspecified: 'частково невідомо',
    coarse: 'у певний момент періоду',
    oneOf: 'одна з кількох дат',
    allOf: 'кілька дат',
    beyond: 'або раніше, або пізніше',
    faded: 'початок чи кінець неточний',
    before: 'відомо лише одну межу',
    open: 'триває',
    lastSeen: 'тривало на час останньої перевірки',
    density: 'кількість подій',
    spread: 'неточні дати',
  },
  accounts: {
    legend: 'версії',
    legendDisputed: 'оспорюється',
    accounts: (n) => count(n, { one: '# версія', few: '# версії', many: '# версій', other: '# версії' }),
    differing: (n) =>
      count(n, {
        one: '# відмінна версія',
        few: '# відмінні версії',
        many: '# відмінних версій',
        other: '# відмінні версії',
      }),
    differ: 'версії різняться',
    accordingTo: (who) => `як повідомляє ${who}`,
    ownDate: (date) => `дата в цьому файлі: ${date}`,
    compareThese: 'Порівняти в часі',
    spread: (low, high, factor) => (factor === null ? `від ${low} до ${high}` : `від ${low} до ${high} (×${factor})`),
    beside: 'Версії поруч',
    besideHint: 'Усі події, які оспорюються або мають більш ніж одну версію.',
  },
  coverage: {
    ...coreTexts.coverage,
    all: 'усі учасники',
    why: 'Там, де нижній край доріжки пунктирний, дані не збирали. Там, де ні, порожня доріжка означає, що нічого не знайдено.',
    close: 'Закрити',
    log: 'Виправлення',
  },
  detail: {
    label: 'Подія',
    disputed: (accounts) =>
      `оспорюється: ${count(accounts, { one: '# версія', few: '# версії', many: '# версій', other: '# версії' })}`,
    actors: 'Учасники',
    place: 'Місце',
    about: 'Про що',
    kinds: 'Вид',
    claims: 'Хто що каже',
    compared: (measure) => `Хто що каже: ${measure}`,
    scale: (from, to) => `Єдина шкала від ${from} до ${to}`,
    who: 'Хто',
    says: 'Що кажуть',
    figures: 'Числа',
    via: (through) => `через: ${through}`,
    said: (date) => `сказано: ${date}`,
    claimedDate: 'дата',
    claimedPlace: 'місце',
    claimedKinds: 'описано як',
    covering: (period) => `за період: ${period}`,
    links: 'Пов’язані події',
    linkBy: (who) => `як повідомляє ${who}`,
    acts: 'Дії щодо договорів',
    effective: (date) => `набуває чинності: ${date}`,
    depositary: (who) => `депозитарій: ${who}`,
    entryRule: 'Набрання чинності',
    media: 'Зображення та документи',
    credit: (who) => `Автор: ${who}`,
    corrections: 'Виправлення',
    sources: 'Джерела',
    sourceMark: (n) => count(n, { one: 'джерело', few: 'джерела', many: 'джерела', other: 'джерела' }),
    noSources: 'Джерело не вказано.',
    address: 'Адреса',
    archived: 'архівна копія',
    inLanguage: (language) => `мова: ${language}`,
    cite: 'Копіювати посилання на джерело',
    cited: 'Посилання на джерело скопійовано',
    byHand: 'Скопіювати не вдалося. Скопіюйте вручну:',
    citeSource: (n) => `Копіювати посилання на джерело ${digits(n)}`,
    accessed: (date) => `переглянуто: ${date}`,
    previous: 'Попередня подія',
    next: 'Наступна подія',
    close: 'Закрити',
  },
  media: {
    scheme: (scheme) => `Не показано, бо адреси з ${scheme} не дозволено:`,
    address: 'Не показано, бо адреса недійсна:',
    insecure: 'Не показано, бо з’єднання було б незахищеним (http):',
    failed: 'Не вдалося завантажити це зображення:',
  },
  cite: {
    quote: (title) => `«${title}»`,
    within: (timeline) => `У: ${timeline}`,
    updated: (date) => `станом на: ${date}`,
    archived: (address) => `Архівовано за адресою ${address}`,
    sources: 'Джерела:',
  },
  outline: {
    heading: 'Перелік',
    claimants: (names, others) =>
      list(others > 0 ? [...names, count(others, { one: 'ще #', few: 'ще #', many: 'ще #', other: 'ще #' })] : names),
    accordingTo: 'Повідомляє:',
    startUnknown: 'Початок невідомий',
  },
  summary: {
    ...coreTexts.summary,
    noMatch: 'Немає відповідних подій.',
    noMatchHint: 'Приберіть фільтр або пошукайте щось інше.',
    one: (matching, all) =>
      matching === all
        ? events(all)
        : `${digits(matching)} з ${count(all, { one: '# події', few: '# подій', many: '# подій', other: '# подій' })}`,
    between: (from, to) => `за період ${from} – ${to}`,
    inMonth: (month) => `за ${month}`,
    inYear: (year) => `за ${year} рік`,
    inView: (n) => `у полі зору ${digits(n)}`,
    mostOften: (kind, actor, n) => `, найчастіше «${kind}»${actor && ` (${actor})`}: ${digits(n)}`,
    oneSided: (n) => `; з них ${digits(n)} — твердження лише однієї сторони`,
    about: {
      treaty: (n) => `про договори — ${digits(n)}`,
      troops: (n) => `про війська — ${digits(n)}`,
      weapons: (n) => `про зброю — ${digits(n)}`,
      transfer: (n) => `про постачання — ${digits(n)}`,
      sanction: (n) => `про санкції — ${digits(n)}`,
      statement: (n) => count(n, { one: '# заява', few: '# заяви', many: '# заяв', other: '# заяви' }),
      visit: (n) => count(n, { one: '# візит', few: '# візити', many: '# візитів', other: '# візити' }),
      institution: (n) => `про інституції — ${digits(n)}`,
      loss: (n) => `про втрати — ${digits(n)}`,
      other: (n) => count(n, { one: '# інша', few: '# інші', many: '# інших', other: '# інші' }),
    },
  },
};
