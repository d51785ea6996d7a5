import type { MakersLanguage } from '../../i18n/makers';

/**
 * The names of sheets and columns in a workbook for people, as templates have them. A name of a column in one sheet only stands after
 * that of the sheet.
 */
export const WORKBOOK_WORDS: Readonly<Record<MakersLanguage, Readonly<Record<string, string>>>> = {
  en: {
    ...{ id: 'Id', when: 'Date', title: 'Title', short: 'Short title', summary: 'Description', kinds: 'Kind' },
    ...{ actors: 'Actors', targets: 'Targets', place: 'Place', lat: 'Latitude', lon: 'Longitude' },
    ...{ weight: 'Importance', status: 'Status', media: 'Image', alt: 'Alt text', credit: 'Credit', source: 'Source' },
    ...{
      url: 'Link',
      name: 'Name',
      type: 'Type',
      parent: 'Parent',
      existed: 'Existed',
      family: 'Family',
      tone: 'Tone',
    },
    ...{ unit: 'Unit', publisher: 'Publisher', issued: 'Issued', language: 'Language', author: 'Author' },
    ...{ accessed: 'Accessed', archive: 'Archive', licence: 'Licence', event: 'Event', by: 'By', via: 'Via' },
    ...{ said: 'Said', says: 'Says', measure: 'Measure', bound: 'Bound', low: 'Low', best: 'Best', high: 'High' },
    ...{ period: 'Period', sources: 'Sources', 'Actors short': 'Short', 'Claims when': 'When' },
  },
  de: {
    ...{ Events: 'Ereignisse', Timeline: 'Zeitleiste', Actors: 'Akteure', Kinds: 'Arten', Measures: 'Messgrößen' },
    ...{ Sources: 'Quellen', Claims: 'Angaben' },
    ...{ id: 'Kennung', when: 'Datum', title: 'Titel', short: 'Kurztitel', summary: 'Beschreibung', kinds: 'Art' },
    ...{ actors: 'Akteure', targets: 'Ziel', place: 'Ort', lat: 'Breitengrad', lon: 'Längengrad' },
    ...{ weight: 'Wichtigkeit', status: 'Status', media: 'Bild', alt: 'Alternativtext', credit: 'Bildnachweis' },
    ...{ source: 'Quelle', url: 'Internetadresse', URL: 'Internetadresse', name: 'Name', type: 'Typ' },
    ...{ parent: 'Gehört zu', existed: 'Bestand', family: 'Familie', tone: 'Ton', unit: 'Einheit' },
    ...{ publisher: 'Herausgeber', issued: 'Erschienen', language: 'Sprache', author: 'Autor' },
    ...{ accessed: 'Abgerufen', archive: 'Archiv', licence: 'Lizenz', event: 'Ereignis', by: 'Wer', via: 'Über' },
    ...{ said: 'Gesagt am', says: 'Aussage', measure: 'Messgröße', bound: 'Grenze', low: 'Mindestens', best: 'Wert' },
    ...{ high: 'Höchstens', period: 'Zeitraum', sources: 'Quellen', 'Actors short': 'Kurzname', 'Claims when': 'Wann' },
  },
};
