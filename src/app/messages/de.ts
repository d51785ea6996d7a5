import type { PageMessages } from './en';

export const de: PageMessages = {
  gallery: {
    heading: 'Zeitleisten',
    intro: 'Geopolitische Ereignisse als Zeitleisten, die sich vergrößern und filtern lassen und ihre Quellen zeigen.',
    key: 'Jedes Bild zählt Ereignisse im Lauf der Zeit: Kooperation über der Linie, Konflikt darunter, Neutrales zu beiden Seiten.',
    picture: (cooperation, neutral, conflict) =>
      `Ereignisse im Lauf der Zeit: Kooperation ${cooperation}, Konflikt ${conflict}, neutral ${neutral}`,
    make: 'Selbst eine machen',
    fromTable: 'Aus einer Tabelle eine Zeitleiste machen',
    fromTableHint:
      'Der Befehl liest CSV, Excel, OpenDocument, TimelineJS, Markwhen, SIMILE, vis-timeline, Wikidata, iCalendar und GeoJSON und berichtet, was er gelesen, vermutet und behalten hat.',
    write: 'Die Datei selbst schreiben',
    writeHint: 'Eine Zeitleiste ist eine JSON-Datei. Ein Titel genügt, dazu Ereignisse mit Kennung, Datum und Titel.',
    schema: 'Das Format als JSON-Schema',
    example: 'Ein Beispiel als Vorlage',
    own: 'Eigene Datei öffnen',
    ownHint:
      'Eine JSON-Datei auf Ihrem Rechner, die Sie auch auf diese Seite ziehen können, oder eine Web-Adresse. Nichts wird hochgeladen.',
    address: 'Web-Adresse einer Zeitleisten-Datei',
    choose: 'Datei wählen',
    chooseAnother: 'Andere Datei wählen',
    open: 'Öffnen',
  },
  loading: 'Die Zeitleiste wird geladen …',
  download: 'Herunterladen',
  share: {
    label: 'Teilen',
    data: 'Daten herunterladen',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    failed: 'Kopieren fehlgeschlagen. Bitte die Adresse dieser Seite von Hand kopieren.',
    embed: 'Einbetten',
    local:
      'Diese Datei liegt auf Ihrem Rechner, deshalb gibt es keinen Link zu ihr. Sie bleibt in diesem Tab geöffnet. Um sie zu teilen, betten Sie sie ein oder stellen Sie sie ins Web.',
    save: 'Datei speichern',
  },
  qr: {
    heading: 'QR-Code',
    alt: (title, address) => `QR-Code der Zeitleiste „${title}“: ${address}`,
    larger: 'Fenster füllen',
    smaller: 'Kleiner',
    long: 'Die Adresse dieser Ansicht ist zu lang, um aus der letzten Reihe gelesen zu werden. Der Code führt zur Zeitleiste, wie sie sich öffnet.',
  },
  theme: { label: 'Farben', auto: 'wie das System', light: 'hell', dark: 'dunkel' },
  display: 'Darstellung',
  fullScreen: 'Vollbild, große Schrift (F)',
  spotlight: 'Nur das offene Ereignis hervorheben (S)',
  print: 'Diese Ansicht drucken',
  printDetails: 'Mit allen Einzelheiten drucken',
  edit: {
    open: 'Bearbeiten',
    done: 'Fertig',
    title: 'Titel der Zeitleiste',
    views: 'Ansicht',
    table: 'Tabelle',
    picture: 'Zeitleiste',
    empty: 'Noch nichts zu zeigen. Geben Sie einem Ereignis ein Datum und einen Titel.',
  },
  editFailed: 'Der Editor ließ sich nicht laden. Von der Zeitleiste ging nichts verloren.',
  close: 'Schließen',
  languageFailed: (language) => `${language} ließ sich nicht laden.`,
};
