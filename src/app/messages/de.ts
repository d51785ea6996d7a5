import { plural } from '../../i18n/plural';
import type { PageMessages } from './en';
import { toolTexts as tools } from './tools/de';

const count = plural('de');

export const pageTexts: PageMessages = {
  ...tools,
  gallery: {
    help: 'Hilfe',
    heading: 'Zeitleisten',
    themes: {
      alliances: 'Kriege und Bündnisse',
      treaties: 'Verträge',
      troops: 'Truppeneinsätze',
      weapons: 'Waffentests',
      other: 'Weitere',
    },
    intro: 'Geopolitische Ereignisse als Zeitleisten, die sich vergrößern und filtern lassen und ihre Quellen zeigen.',
    key: 'Jedes Bild zählt Ereignisse im Lauf der Zeit: Kooperation über der Linie, Konflikt darunter, Neutrales zu beiden Seiten.',
    picture: (cooperation, neutral, conflict) =>
      `Ereignisse im Lauf der Zeit: Kooperation ${cooperation}, Konflikt ${conflict}, neutral ${neutral}`,
    make: 'Selbst eine machen',
    paste: 'Zeilen aus einer Tabelle einfügen',
    pasteHint:
      'Kopieren Sie sie mit ihrer Kopfzeile in Excel, LibreOffice, Numbers oder Google Tabellen. Datum und Titel genügen.',
    pasteHere: 'Zeilen einer Tabelle',
    pastePlaceholder: 'Datum\tTitel\nMärz 1938\tDeutschland annektiert Österreich',
    read: 'Lesen',
    template: 'Eine Vorlage ausfüllen',
    templateHint: 'Eine Tabelle, deren Spalten erklärt sind, mit Blättern für Akteure, Quellen und Angaben.',
    templateFormats: { xlsx: 'Excel', ods: 'OpenDocument', csv: 'CSV, nur Ereignisse' },
    examples: 'Oder ein Beispiel öffnen und ändern:',
    embed: 'In die eigene Seite setzen',
    embedHint:
      'WordPress, Ghost, Moodle, ein Newsletter, eine eigene Seite: in einem Artikel ansehen und den Code mitnehmen.',
    embedLink: 'Eine Zeitleiste einbetten',
    command: 'Dasselbe auf der Befehlszeile',
    commandHint: 'Der Befehl berichtet, was er gelesen, vermutet und behalten hat.',
    write: 'Die Datei selbst schreiben',
    writeHint: 'Eine Zeitleiste ist eine JSON-Datei. Ein Titel genügt, dazu Ereignisse mit Kennung, Datum und Titel.',
    schema: 'Das Format als JSON-Schema',
    example: 'Ein Beispiel als Vorlage',
    own: 'Datei öffnen',
    ownHint:
      'Eine Zeitleiste, eine Tabelle (CSV, Excel, OpenDocument), TimelineJS, Markwhen, SIMILE, vis-timeline, Wikidata-Ergebnisse, ein Kalender oder GeoJSON. Sie können sie auch auf diese Seite ziehen. Nichts wird hochgeladen.',
    address: 'Web-Adresse einer Datei',
    choose: 'Datei wählen',
    chooseAnother: 'Andere Datei wählen',
    open: 'Öffnen',
    yours: 'Ihre Zeitleisten',
    yoursHint: 'Nur in diesem Browser aufbewahrt. Speichern Sie, was Sie auf Dauer behalten wollen.',
    events: (events, changed) => `${count(events, { one: '# Ereignis', other: '# Ereignisse' })}, geändert ${changed}`,
    more: (title) => `Mehr zu „${title}“`,
    rename: 'Umbenennen',
    newTitle: 'Neuer Titel',
    duplicate: 'Duplizieren',
    save: 'Als Datei speichern',
    remove: 'Löschen',
    removed: (title) => `„${title}“ wurde gelöscht.`,
    undo: 'Rückgängig',
    saveAll: 'Alle als Dateien speichern',
    kept: 'Das ging nicht, denn dieser Browser bewahrt hier nichts auf.',
  },
  wait: 'Einen Augenblick …',
  contested: {
    heading: 'Diese Zeitleiste wird in einem anderen Tab bearbeitet',
    taken: 'Ein anderer Tab hat diese Zeitleiste übernommen',
    hint: 'Alles bis dahin ist aufbewahrt. Änderten zwei Tabs dieselbe Zeitleiste, machte einer die Arbeit des anderen zunichte.',
    take: 'Stattdessen hier bearbeiten',
    copy: 'Eine Kopie bearbeiten',
    leave: 'Nur ansehen',
  },
  unkept:
    'Dieser Browser bewahrt hier nichts auf, oder der Speicher ist voll. Speichern Sie die Zeitleiste als Datei, bevor Sie diese Seite verlassen.',
  loading: 'Die Zeitleiste wird geladen …',
  download: 'Herunterladen',
  fault: {
    none: 'Diese Zeitleiste lässt sich nicht zeigen',
    some: (bad, good) =>
      `${count(bad, { one: '# Problem', other: '# Probleme' })} in der Datei; ${count(good, { one: '# Ereignis wird', other: '# Ereignisse werden' })} gezeigt`,
    unreachable: (address) => `Von ${address} ließ sich nichts laden.`,
    answered: (address, code) => `${address} antwortete mit Fehler ${code}.`,
    internal: 'In der Zeitleiste selbst ist ein Fehler aufgetreten.',
    details: 'Probleme',
    timeout: (address) => `${address} hat eine halbe Minute lang nichts gesendet; die Anfrage wurde abgebrochen.`,
    incomplete: (address) =>
      `Die Übertragung von ${address} endete zu früh: Die Datei bricht mittendrin ab. Ändert ein weiterer Versuch nichts, ist die Datei auf dem Server unvollständig.`,
    remarks: 'Hinweise zu dieser Datei, für ihre Redaktion',
  },
  link: {
    heading: 'Dieser Link lässt sich nicht öffnen',
    faults: {
      damaged:
        'Der Link enthält eine ganze Zeitleiste, und ein Teil davon fehlt oder ist verändert. Manche Chats und Mailprogramme kürzen lange Links. Bitten Sie noch einmal um den Link oder um die Zeitleiste als Datei.',
      newer:
        'Der Link stammt von einer neueren Version dieser Website. Laden Sie die Seite neu; hilft das nicht, ist diese Website veraltet.',
      'too-large':
        'Der Link entpackt sich zu mehr, als ein Link fassen kann, wurde also nicht hier gemacht. Er wurde nicht geöffnet.',
      unsupported: 'Dieser Browser ist zu alt, um eine Zeitleiste aus einem Link zu öffnen. Ein aktueller kann es.',
      network: 'Ein Teil der Seite ließ sich nicht laden. Prüfen Sie die Verbindung.',
    },
    retry: 'Noch einmal versuchen',
  },
  share: {
    label: 'Teilen',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    failed: 'Kopieren fehlgeschlagen. Bitte die Adresse dieser Seite von Hand kopieren.',
    more: 'Teilen oder speichern …',
    embed: 'Einbetten',
    picture: 'Als Bild speichern',
    take: 'Herunterladen oder drucken …',
  },
  qr: {
    heading: 'QR-Code',
    alt: (title, address) => `QR-Code der Zeitleiste „${title}“: ${address}`,
    larger: 'Fenster füllen',
    smaller: 'Kleiner',
    long: 'Die Adresse dieser Ansicht ist zu lang, um aus der letzten Reihe gelesen zu werden. Der Code führt zur Zeitleiste, wie sie sich öffnet.',
  },
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
