import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'Link kopieren',
  citation: 'Zitat kopieren',
  page: 'Ganze Seite öffnen',
  copied: 'Kopiert',
  byHand: 'Kopieren fehlgeschlagen. Zum Kopieren von Hand:',
  take: {
    open: 'Herunterladen oder drucken …',
    heading: 'Herunterladen oder drucken',
    part: 'Was',
    view: (events) => `Was jetzt zu sehen ist: ${events}`,
    whole: (events) => `Die ganze Zeitleiste: ${events}`,
    file: 'Herunterladen',
    states: 'Jede Datei nennt Titel, Zeitraum und Filter, den Stand der Daten und die Lizenz.',
    formats: {
      svg: 'Bild (SVG)',
      png: 'Bild (PNG)',
      csv: 'Tabelle (CSV)',
      xlsx: 'Excel',
      json: 'Daten (JSON)',
      ics: 'Kalender (iCalendar)',
    },
    done: (name) => `Heruntergeladen: ${name}`,
    omitted: (events) => `Nicht im Kalender, weil vor dem Jahr 1 oder ohne Anfang: ${events}.`,
    unmade: 'Die Datei ließ sich nicht erzeugen.',
    print: 'Drucken',
    forms: {
      list: 'Bild, Liste der Ereignisse und Quellen',
      full: 'Bild und alle Einzelheiten der Ereignisse',
      sheet: 'Bild auf einem Blatt',
      poster: 'Poster aus mehreren Blättern',
    },
    sheets: 'Blätter',
    gluing: 'Querformat. Jedes Blatt am rechten Rand abschneiden und auf die Namen der Zeilen des nächsten kleben.',
  },
};
