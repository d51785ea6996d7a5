import type { EdtfErrorMessages } from '../../time/messages';

/** What is wrong with an invalid date, in German. Displayed after the input. */
export const timeErrorsDe: EdtfErrorMessages['errors'] = {
  empty: () => 'Das Datum fehlt. Schreiben Sie Jahr, Monat oder Tag wie in 2014, 2014-03 oder 2014-03-12.',
  unreadable: () => 'Das ist kein Datum. Schreiben Sie Jahr-Monat-Tag wie in 2014-03-12, 2014-03 oder 2014.',
  spaces: ({ suggestion }) => `Ein Datum enthält keine Leerzeichen. Schreiben Sie ${suggestion}.`,
  'day-first': ({ suggestion }) => `Zuerst kommt das Jahr, dann der Monat. Schreiben Sie ${suggestion}.`,
  'two-readings': ({ suggestion, alternative }) =>
    `Das lässt sich auf zwei Arten lesen. Schreiben Sie ${suggestion}, wenn zuerst der Tag steht, oder ${alternative}, wenn zuerst der Monat steht.`,
  slashes: ({ suggestion }) =>
    `Die Teile eines Datums trennt ein Bindestrich; ein Schrägstrich trennt Anfang und Ende. Schreiben Sie ${suggestion}.`,
  'short-end': ({ suggestion, alternative }) =>
    `Anfang und Ende müssen beide ausgeschrieben werden. Schreiben Sie ${suggestion}${alternative && ` oder für den Monat ${alternative}`}.`,
  'no-such-month': ({ suggestion }) =>
    suggestion.length > 8
      ? `Es gibt nur die Monate 01 bis 12, und der Monat steht vor dem Tag. Schreiben Sie ${suggestion}.`
      : `Es gibt nur die Monate 01 bis 12. Schreiben Sie ${suggestion}, wenn der Monat nicht bekannt ist.`,
  'no-such-day': ({ suggestion, month, days }) =>
    `Der Monat ${month} hat ${String(days)} Tage. Schreiben Sie einen Tag von 01 bis ${String(days)} oder ${suggestion}, wenn der Tag nicht bekannt ist.`,
  'no-such-time': () =>
    'Diese Uhrzeit gibt es nicht. Stunden reichen von 00 bis 23 (24:00 ist das Ende eines Tages), Minuten und Sekunden von 00 bis 59.',
  'time-form': ({ suggestion }) =>
    suggestion
      ? `Die Uhrzeit folgt nach einem T auf den Tag, jeder Teil mit zwei Ziffern. Schreiben Sie ${suggestion}.`
      : 'Schreiben Sie eine Uhrzeit wie in 2014-03-12T07:10, dahinter die Abweichung von UTC, wenn sie bekannt ist: Z oder +09:00.',
  'time-needs-day': ({ suggestion }) =>
    `Eine Uhrzeit braucht einen genauen Tag ohne X, ~ oder ?. Schreiben Sie ${suggestion} ohne Uhrzeit.`,
  'missing-zero': ({ suggestion, alternative }) =>
    alternative
      ? `Monat und Tag haben zwei Ziffern. Schreiben Sie ${suggestion} oder für die Jahre vom einen bis zum anderen ${alternative}.`
      : `Monat und Tag haben zwei Ziffern. Schreiben Sie ${suggestion}.`,
  'two-meanings': ({ suggestion, alternative }) =>
    `Gemeint ist meist ${suggestion}; schreiben Sie das, oder ${alternative}, wenn es wörtlich gemeint ist.`,
  'other-digits': ({ suggestion, alternative }) =>
    `Ein Datum wird mit den Ziffern 0 bis 9 geschrieben. Schreiben Sie ${suggestion}${alternative && ` oder ${alternative}`}.`,
  'other-calendar': () =>
    'Ist das ein Datum eines anderen Kalenders? Hier gilt der gregorianische, geschrieben wie in 2014-03-12, 2014-03 oder 2014.',
  'two-digit-year': ({ suggestion, alternative }) =>
    `Jahreszahlen haben vier Ziffern. Schreiben Sie ${suggestion} oder ${alternative}.`,
  'short-year': ({ suggestion }) =>
    `Jahreszahlen haben vier Ziffern; Y steht nur vor längeren. Schreiben Sie ${suggestion}.`,
  'long-year': ({ suggestion }) =>
    `Jahreszahlen mit mehr als vier Ziffern beginnen mit Y. Schreiben Sie ${suggestion}.`,
  'day-number': ({ suggestion, alternative }) =>
    `Ist das die Nummer eines Tages aus einer Tabelle? Dann schreiben Sie ${suggestion}. Für das Jahr schreiben Sie ${alternative}.`,
  'bce-year': ({ suggestion, alternative }) =>
    `Ist das ein Jahr v. Chr.? Jahre vor dem Jahr 1 werden ab 0 gezählt, schreiben Sie also ${suggestion}. Ist es schon ab 0 gezählt, schreiben Sie ${alternative}.`,
  'far-year': () =>
    'Jahre, die mehr als 270.000 Jahre entfernt sind, lassen sich nicht anzeigen. Schreiben Sie ein näheres Jahr, oder lassen Sie das Ereignis weg.',
  'year-zero': ({ suggestion }) => `Das Jahr 0000 hat kein Vorzeichen. Schreiben Sie ${suggestion}.`,
  'plus-sign': ({ suggestion }) => `Jahreszahlen haben kein Pluszeichen. Schreiben Sie ${suggestion}.`,
  'significant-digits': () =>
    'Die Zahl nach S gibt an, wie viele Ziffern sicher sind: mindestens 1 und nicht mehr, als das Jahr hat.',
  hyphen: ({ suggestion }) => `Nur der einfache Bindestrich (-) wird erkannt. Schreiben Sie ${suggestion}.`,
  'no-hyphens': ({ suggestion }) => `Zwischen Jahr, Monat und Tag stehen Bindestriche. Schreiben Sie ${suggestion}.`,
  era: ({ suggestion }) =>
    /^-|^0000/.test(suggestion)
      ? `Jahre vor dem Jahr 1 werden von 0 an gezählt: 1 v. Chr. ist 0000, 2 v. Chr. ist -0001. Schreiben Sie ${suggestion}.`
      : `Jahre ab dem Jahr 1 werden ohne Zusatz geschrieben. Schreiben Sie ${suggestion}.`,
  'month-name': ({ suggestion }) => `Monate werden als Zahl geschrieben. Schreiben Sie ${suggestion}.`,
  'season-name': ({ suggestion }) =>
    `Jahreszeiten werden als Zahl an der Stelle des Monats geschrieben, von 21 für das Frühjahr bis 24 für den Winter. Schreiben Sie ${suggestion}.`,
  quarter: ({ suggestion }) =>
    `Quartale und Halbjahre werden als Zahl an der Stelle des Monats geschrieben: 33 bis 36, 40 und 41. Schreiben Sie ${suggestion}.`,
  'unknown-digit': ({ suggestion }) => `X steht für eine unbekannte Ziffer. Schreiben Sie ${suggestion}.`,
  decade: ({ suggestion, alternative }) =>
    alternative
      ? `X steht für eine unbekannte Ziffer. Schreiben Sie ${suggestion} für das Jahrhundert oder ${alternative} für die zehn Jahre.`
      : `X steht für eine unbekannte Ziffer. Schreiben Sie ${suggestion}.`,
  century: ({ suggestion }) => `X steht für eine unbekannte Ziffer. Schreiben Sie ${suggestion}.`,
  circa: ({ suggestion }) => `Ein ~ nach dem Datum bedeutet „etwa“. Schreiben Sie ${suggestion}.`,
  phrase: ({ suggestion }) =>
    `Verwenden Sie Zeichen statt Wörter: .. steht für ein offenes Ende. Schreiben Sie ${suggestion}.`,
  between: ({ suggestion, alternative }) =>
    alternative
      ? `Ein Schrägstrich trennt Anfang und Ende. Schreiben Sie ${suggestion} für die Jahre vom einen bis zum anderen oder ${alternative} für ${alternative.length > 4 ? 'den Monat' : 'ein Jahr, dessen Monat nicht bekannt ist'}.`
      : `Ein Schrägstrich trennt Anfang und Ende. Schreiben Sie ${suggestion}.`,
  week: ({ suggestion }) => `Wochen werden durch ihre Tage angegeben. Schreiben Sie ${suggestion}.`,
  'ordinal-day': ({ suggestion }) => `Tage werden innerhalb ihres Monats gezählt. Schreiben Sie ${suggestion}.`,
  'letter-case': ({ suggestion }) => `Buchstaben werden großgeschrieben. Schreiben Sie ${suggestion}.`,
  'old-form': ({ suggestion }) =>
    `Diese Schreibweise stammt aus einer älteren Fassung der Norm. Schreiben Sie ${suggestion}.`,
  reversed: ({ suggestion }) =>
    `Das Ende liegt vor dem Anfang. Schreiben Sie ${suggestion}, wenn beide vertauscht sind.`,
  'empty-interval': () =>
    'Anfang oder Ende muss angegeben sein. Schreiben Sie 2014/.. für etwas, das seit 2014 andauert, oder ../2014 für etwas, das damals endete.',
  'interval-parts': () => 'Ein einziger Schrägstrich trennt Anfang und Ende, wie in 2014-03/2015.',
  set: () => 'Mehrere Daten stehen in Klammern: [1667,1668] bedeutet eines davon, {1667,1668} bedeutet alle.',
};
