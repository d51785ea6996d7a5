import { plural } from '../../i18n/plural';
import type { CommandMessages } from './types';

const count = plural('de');

export const de: CommandMessages = {
  lang: 'de',
  help: (
    languages,
  ) => `entente-timeline prüft Zeitleisten, macht sie aus anderen Dateien und gibt sie als Seiten, Bilder und Text aus.

  entente-timeline check DATEI…                 prüft jede Datei und nennt ihre Probleme; - liest die Standardeingabe
  entente-timeline import DATEI --out JSON      macht eine Zeitleiste aus einer Tabelle oder der Datei eines anderen Programms
  entente-timeline export DATEI --to csv        eine Tabelle oder ein Kalender (ics) aus einer Zeitleiste
  entente-timeline render DATEI… --out ORDNER   gibt jede Zeitleiste in Dateien aus, die keinen Server brauchen
  entente-timeline --help                       dieser Text
  entente-timeline --version                    die Version

Optionen von check:
  --strict          Warnungen zählen als Fehler
  --json            die Meldungen als JSON

Optionen von import:
  --out DATEI       die Zeitleiste; sonst geht sie in die Standardausgabe und der Bericht in die Standardfehlerausgabe
  --from FORMAT     das Format, wenn es nicht am Inhalt erkannt werden soll: timeline, table, records, html, xlsx, ods, timelinejs,
                    markwhen, simile, vis, wikidata, icalendar, geojson
  --map DATEI       die Zuordnung der Spalten und Antworten auf Fragen, als JSON
  --write-map DATEI schreibt die Zuordnung, die verwendet wurde, zum Ändern und Zurückgeben
  --json            der Bericht als JSON

  entente-timeline import ereignisse.csv --out ereignisse.json
  entente-timeline import ereignisse.csv --out ereignisse.json --write-map map.json    dann die Fragen in map.json beantworten und
  entente-timeline import ereignisse.csv --out ereignisse.json --map map.json
  pbpaste | entente-timeline import - > ereignisse.json

Optionen von export:
  --to FORMAT       csv, xlsx: eine Tabelle, die import wieder liest; ics: ein Kalender
  --out DATEI       die Datei, die geschrieben wird; sonst die Standardausgabe

Optionen von render:
  --out ORDNER      Zielordner; mehrere Zeitleisten bekommen je einen Ordner
  --base URL        die Adresse, unter der ORDNER veröffentlicht wird, für Vorschauen und Suchmaschinen
  --page            index.html mit dem ganzen Inhalt, Skript, Daten, Frame und HTML für Artikel
  --single          timeline.html: alles in einer Datei, auch ohne Server bedienbar
  --svg --png       picture.svg, picture.png (PNG braucht das Paket @resvg/resvg-wasm)
  --md --txt        events.md, events.txt: für Feeds, Mails und Terminals
                    ohne eine dieser Optionen: alles außer --single
  --width N         die Breite der Bilder in Pixeln (1200)
  --theme dark      die Farben: auto, light, dark
  --shown SPANNE    nur Ereignisse in einer Zeitspanne, als EDTF: 2024-06/2024-12
  --font DATEI,…    Schriften für PNG in anderen Schriftsystemen als Latein, Griechisch und Kyrillisch: TTF, OTF oder WOFF

Optionen von allen:
  --lang ${languages}      die Sprache der Meldungen und Seiten (sonst LC_ALL, LC_MESSAGES oder LANG, bei Seiten die der Datei)

Exit-Code: 0, wenn alle Dateien gut sind; 1, wenn eine Fehler hat (oder bei import Entwürfe oder offene Fragen); 2 bei falschem Aufruf oder wenn sich eine Datei
nicht öffnen oder schreiben lässt.
`,
  error: 'Fehler',
  warning: 'Warnung',
  unknownCommand: (command) =>
    `Den Befehl „${command}“ gibt es nicht. Schreiben Sie entente-timeline check DATEI… oder entente-timeline --help.`,
  unknownOption: (option) => `Die Option ${option} gibt es nicht. entente-timeline --help nennt alle.`,
  noValue: (option) => `Nach ${option} fehlt ein Wert. Siehe entente-timeline --help.`,
  noOutFile: 'Eine Arbeitsmappe braucht eine Datei. Schreiben Sie --out DATEI.xlsx.',
  noOut:
    'Es fehlt der Ordner, in den geschrieben werden soll. Schreiben Sie entente-timeline render DATEI --out ORDNER.',
  oneFile: 'Geben Sie eine Datei auf einmal an.',
  badTarget: (format, known) =>
    `${format === '' ? 'Es fehlt das Format' : `Das Format „${format}“ gibt es nicht`}. Schreiben Sie --to mit einem von ${known}.`,
  notInCalendar: (events) =>
    `${count(events, { one: '# Ereignis hat', other: '# Ereignisse haben' })} in einem Kalender keinen Platz: vor dem Jahr 1 oder ohne Anfang.`,
  badFormat: (format, known) => `Das Format „${format}“ lässt sich nicht einlesen, nur ${known}.`,
  badMap: (file, place) =>
    `${file} ist keine Zuordnung: ${place} ist falsch. --write-map schreibt eine, mit der Sie anfangen können.`,
  badBase: (base) =>
    `„${base}“ ist keine Adresse. Schreiben Sie sie vollständig: --base https://example.org/zeitleisten/.`,
  badWidth: (width, least, most) =>
    `„${width}“ ist keine Breite. Schreiben Sie eine ganze Zahl von ${least} bis ${most}.`,
  badTheme: (theme, known) => `Das Thema „${theme}“ gibt es nicht, nur ${known}.`,
  badShown: (shown) => `„${shown}“ ist keine Zeitspanne. Schreiben Sie zwei Daten: --shown 2024-06/2024-12.`,
  noBase:
    'Ohne --base fehlen den Seiten die eigene Adresse, die Vorschau für andere Seiten (Open Graph, oEmbed) und die Daten für Suchmaschinen (JSON-LD).',
  noPng:
    'Ohne das Paket @resvg/resvg-wasm lässt sich kein PNG schreiben. Installieren Sie es neben diesem: npm install @resvg/resvg-wasm.',
  noGlyphs: (scripts) =>
    `Das PNG zeigt Kästchen für Buchstaben dieser Schriftsysteme, die seine Schriften nicht haben: ${scripts}. Geben Sie eine Schrift an, die sie hat: --font DATEI.ttf. SVG und Seiten nehmen die Schriften der Leser.`,
  badFont: (file) => `${file} ist keine Schrift in TrueType, OpenType oder WOFF 1.0.`,
  unwritten: (folder, reason) => `In ${folder} lässt sich nicht schreiben: ${reason}.`,
  noFiles: 'Es ist keine Datei angegeben. Schreiben Sie entente-timeline check DATEI…, mit - für die Standardeingabe.',
  unknownLanguage: (lang, known) => `Meldungen in „${lang}“ gibt es nicht, nur in ${known}.`,
  unreadable: (file, reason) => `${file} lässt sich nicht öffnen: ${reason}.`,
  input: '(Standardeingabe)',
  good: (file, events) =>
    `${file}: ${count(events, { one: '# Ereignis', other: '# Ereignisse' })}, nichts zu beanstanden`,
  summary: (files, errors, warnings) =>
    `${count(files, { one: '# Datei', other: '# Dateien' })}: ${count(errors, { one: '# Fehler', other: '# Fehler' })}, ${count(warnings, { one: '# Warnung', other: '# Warnungen' })}`,
};
