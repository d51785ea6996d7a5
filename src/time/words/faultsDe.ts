import type { FaultWords } from './types';

/** What to say of each fault in German. Stands after what was seen. */
export const faultsDe: FaultWords['faults'] = {
  empty: () => 'Das Datum fehlt. Schreiben Sie Jahr, Monat oder Tag wie in 2014, 2014-03 oder 2014-03-12.',
  unreadable: () => 'Das ist kein Datum. Schreiben Sie Jahr-Monat-Tag wie in 2014-03-12, 2014-03 oder 2014.',
  spaces: ({ write }) => `In einem Datum stehen keine Leerzeichen. Schreiben Sie ${write}.`,
  'day-first': ({ write }) => `Zuerst steht das Jahr, dann der Monat. Schreiben Sie ${write}.`,
  'two-readings': ({ write, or }) =>
    `Das lässt sich auf zwei Arten lesen. Schreiben Sie ${write}, wenn der Tag vorn steht, ${or}, wenn es der Monat ist.`,
  slashes: ({ write }) =>
    `Innerhalb eines Datums stehen Bindestriche; der Schrägstrich trennt Anfang und Ende. Schreiben Sie ${write}.`,
  'short-end': ({ write }) => `Anfang und Ende werden beide ausgeschrieben. Schreiben Sie ${write}.`,
  'no-such-month': ({ write }) =>
    write.length > 8
      ? `Monate gehen von 01 bis 12, und der Monat steht vor dem Tag. Schreiben Sie ${write}.`
      : `Monate gehen von 01 bis 12. Schreiben Sie ${write}, wenn der Monat nicht bekannt ist.`,
  'no-such-day': ({ write, month, days }) =>
    `Der Monat ${month} hat ${String(days)} Tage. Schreiben Sie einen Tag von 01 bis ${String(days)} oder ${write}, wenn der Tag nicht bekannt ist.`,
  'no-such-time': () =>
    'Diese Uhrzeit gibt es nicht. Stunden gehen von 00 bis 23 (24:00 beendet einen Tag), Minuten und Sekunden von 00 bis 59.',
  'time-form': ({ write }) =>
    write
      ? `Die Uhrzeit folgt dem Tag nach einem T, jeder Teil mit zwei Ziffern. Schreiben Sie ${write}.`
      : 'Eine Uhrzeit steht wie in 2014-03-12T07:10, dahinter die Abweichung von UTC, wenn sie bekannt ist: Z oder +09:00.',
  'time-needs-day': ({ write }) =>
    `Eine Uhrzeit braucht einen genauen Tag ohne X, ~ und ?. Schreiben Sie ${write} ohne Uhrzeit.`,
  'missing-zero': ({ write }) => `Monat und Tag haben zwei Ziffern. Schreiben Sie ${write}.`,
  'two-digit-year': ({ write, or }) => `Jahre haben vier Ziffern. Schreiben Sie ${write} oder ${or}.`,
  'short-year': ({ write }) => `Jahre haben vier Ziffern, Y steht nur vor längeren. Schreiben Sie ${write}.`,
  'long-year': ({ write }) => `Jahre mit mehr als vier Ziffern beginnen mit Y. Schreiben Sie ${write}.`,
  'far-year': () =>
    'Jahre, die mehr als 270.000 Jahre entfernt liegen, lassen sich nicht zeigen. Schreiben Sie ein näheres Jahr oder lassen Sie das Ereignis weg.',
  'year-zero': ({ write }) => `Das Jahr 0000 hat kein Vorzeichen. Schreiben Sie ${write}.`,
  'plus-sign': ({ write }) => `Jahre haben kein Pluszeichen. Schreiben Sie ${write}.`,
  'significant-digits': () =>
    'Nach S steht, wie viele der Ziffern sicher sind: mindestens 1 und nicht mehr, als da sind.',
  hyphen: ({ write }) => `Gelesen wird nur der einfache Bindestrich (-). Schreiben Sie ${write}.`,
  'no-hyphens': ({ write }) => `Zwischen Jahr, Monat und Tag stehen Bindestriche. Schreiben Sie ${write}.`,
  era: ({ write }) =>
    /^-|^0000/.test(write)
      ? `Vor dem Jahr 1 wird ab 0 gezählt: 1 v. Chr. ist 0000, 2 v. Chr. ist -0001. Schreiben Sie ${write}.`
      : `Jahre nach Christus stehen ohne Zusatz. Schreiben Sie ${write}.`,
  'month-name': ({ write }) => `Monate stehen als Zahl. Schreiben Sie ${write}.`,
  'season-name': ({ write }) =>
    `Jahreszeiten stehen als Zahl an der Stelle des Monats, von 21 für das Frühjahr bis 24 für den Winter. Schreiben Sie ${write}.`,
  decade: ({ write, or }) =>
    or
      ? `X steht für unbekannte Ziffern. Schreiben Sie ${write} für das Jahrhundert, ${or} für die zehn Jahre.`
      : `X steht für unbekannte Ziffern. Schreiben Sie ${write}.`,
  century: ({ write }) => `X steht für unbekannte Ziffern. Schreiben Sie ${write}.`,
  circa: ({ write }) => `Ein ~ nach dem Datum bedeutet „etwa“. Schreiben Sie ${write}.`,
  phrase: ({ write }) => `Gelesen werden Zeichen, keine Wörter: .. steht für ein offenes Ende. Schreiben Sie ${write}.`,
  between: ({ write, or }) =>
    or
      ? `Ein Schrägstrich trennt Anfang und Ende. Schreiben Sie ${write} für die Jahre vom einen bis zum anderen, ${or}, wenn der Monat nicht bekannt ist.`
      : `Ein Schrägstrich trennt Anfang und Ende. Schreiben Sie ${write}.`,
  week: ({ write }) => `Wochen werden durch ihre Tage angegeben. Schreiben Sie ${write}.`,
  'ordinal-day': ({ write }) => `Tage werden innerhalb ihres Monats gezählt. Schreiben Sie ${write}.`,
  'letter-case': ({ write }) => `Buchstaben werden großgeschrieben. Schreiben Sie ${write}.`,
  'old-form': ({ write }) => `Das ist eine ältere Form der Norm. Schreiben Sie ${write}.`,
  reversed: ({ write }) => `Das Ende liegt vor dem Anfang. Schreiben Sie ${write}, wenn beide vertauscht sind.`,
  'empty-interval': () =>
    'Anfang oder Ende muss angegeben sein. Schreiben Sie 2014/.. für etwas, das seit 2014 andauert, ../2014 für etwas, das damals endete.',
  'interval-parts': () => 'Ein einziger Schrägstrich trennt Anfang und Ende, wie in 2014-03/2015.',
  set: () => 'Mehrere Daten stehen in Klammern: [1667,1668] bedeutet eines von beiden, {1667,1668} bedeutet beide.',
};
