import type { ShareDialogMessages } from './types';

export const de: ShareDialogMessages = {
  heading: 'Teilen oder speichern',
  close: 'Schließen',
  link: {
    heading: 'Link',
    plain: 'Öffnet diese Zeitleiste mit der Ansicht, die Sie gerade sehen.',
    packed:
      'Öffnet diese Zeitleiste mit der Ansicht, die Sie gerade sehen. Die ganze Zeitleiste steckt im Link, hinter dem #: Diesen Teil schicken Browser an keinen Server, also wird nichts hochgeladen und nichts läuft ab.',
    making: 'Der Link wird erstellt …',
    length: (characters) => `${characters} Zeichen.`,
    long: 'Manche Chats und Mailprogramme kürzen Links nach 2.000 bis 8.000 Zeichen. Probieren Sie es einmal aus oder schicken Sie die Datei von unten.',
    reasons: {
      large:
        'Diese Zeitleiste ist zu groß für einen Link, der bis zu 32.000 Zeichen fasst. Schicken Sie sie als Datei oder stellen Sie das JSON auf einen Webserver.',
      folder:
        'Diese Seite wurde aus einem Ordner geöffnet, deshalb führt von anderswo kein Link zu ihr. Schicken Sie stattdessen eine Datei.',
      failed: 'Der Link ließ sich nicht erstellen. Stattdessen können Sie eine Datei speichern.',
    },
    copy: 'Link kopieren',
    copied: 'Kopiert',
    failed: 'Kopieren fehlgeschlagen. Der Text ist markiert: Drücken Sie Strg + C, auf dem Mac ⌘ C.',
    qr: 'QR-Code',
    noQr: 'Zu lang für einen QR-Code, der sich aus der letzten Reihe lesen lässt.',
  },
  html: {
    heading: 'Eine Datei, die sich überall öffnet',
    about:
      'Eine Webseite, in der die Zeitleiste und alles steckt, was sie braucht. Sie öffnet sich vom USB-Stick oder aus einer Mail, ohne Netz, lässt sich drucken und hier wieder öffnen.',
    alone: 'Nur eine vollständige Entente-Website kann sie erstellen, und diese Seite gehört zu keiner.',
    save: 'Als HTML speichern',
  },
  working: 'Die Datei wird erstellt …',
  saved: (name, kilobytes) => `Gespeichert: ${name}, ${kilobytes} kB.`,
  faults: {
    network:
      'Nicht gespeichert: Was zu der Datei gehört, ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    internal: 'Nicht gespeichert: Dieser Browser konnte die Datei nicht erstellen.',
  },
};
