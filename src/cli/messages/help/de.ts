import type { HelpTexts } from './types';

const ALL = (languages: string): string => `
Optionen von allen Befehlen:
  --lang ${languages}      die Sprache der Meldungen und Seiten (sonst LC_ALL, LC_MESSAGES oder LANG, bei Seiten die der Datei)
  --help            was ein Befehl tut, mit Beispielen
`;

export const helpDe: HelpTexts = {
  overview: (
    languages,
  ) => `entente-timeline prüft Zeitleisten, macht sie aus anderen Dateien, zeigt sie beim Schreiben und gibt sie als Seiten, Bilder und Text aus.

  entente-timeline check DATEI…                 prüft jede Datei und nennt ihre Probleme
  entente-timeline import DATEI --out JSON      macht eine Zeitleiste aus einer Tabelle oder der Datei eines anderen Programms
  entente-timeline export DATEI --to csv        eine Tabelle (csv, xlsx) oder ein Kalender (ics) aus einer Zeitleiste
  entente-timeline render DATEI… --out ORDNER   gibt jede Zeitleiste in Dateien aus, die keinen Server brauchen
  entente-timeline serve [DATEI|ORDNER]         zeigt sie im Browser auf diesem Rechner, bei jeder Änderung neu
  entente-timeline BEFEHL --help                die Optionen eines Befehls, mit Beispielen
  entente-timeline --version                    die Version

  entente-timeline import ereignisse.xlsx --out ereignisse.json
  entente-timeline serve ereignisse.xlsx
  entente-timeline check ereignisse.json
  entente-timeline render ereignisse.json --out public --base https://example.org/zeitleisten/
${ALL(languages)}
Exit-Code: 0, wenn alle Dateien gut sind; 1, wenn eine Fehler hat (oder bei import Entwürfe oder offene Fragen); 2 bei falschem Aufruf oder wenn sich eine Datei
nicht öffnen oder schreiben lässt.
`,
  commands: {
    check: (
      languages,
    ) => `entente-timeline check DATEI…     prüft jede Datei und nennt ihre Probleme; - liest die Standardeingabe

Optionen:
  --strict          Warnungen zählen als Fehler
  --json            die Meldungen als JSON

Beispiele:
  entente-timeline check ereignisse.json
  entente-timeline check --strict zeitleisten/*.json       in einem Test, der keine Warnung durchlassen soll
  entente-timeline check --json ereignisse.json | jq '.[].message'
  curl -s https://example.org/ereignisse.json | entente-timeline check -
${ALL(languages)}
Exit-Code: 0, wenn alle Dateien gut sind; 1, wenn eine Fehler hat; 2 bei falschem Aufruf oder wenn sich eine Datei nicht öffnen lässt.
`,
    import: (
      languages,
    ) => `entente-timeline import DATEI      macht eine Zeitleiste aus einer Tabelle oder der Datei eines anderen Programms; - liest die Standardeingabe

Optionen:
  --out DATEI       die Zeitleiste; sonst geht sie in die Standardausgabe und der Bericht in die Standardfehlerausgabe
  --with DATEI,…    weitere Tabellen, etwa akteure.csv, quellen.csv, angaben.csv; in einer Arbeitsmappe sind es Blätter
  --from FORMAT     das Format, wenn es nicht am Inhalt erkannt werden soll: timeline, table, records, html, xlsx, ods, timelinejs,
                    markwhen, simile, vis, wikidata, icalendar, geojson
  --map DATEI       die Zuordnung der Spalten und Antworten auf Fragen, als JSON
  --write-map DATEI schreibt die Zuordnung, die verwendet wurde, zum Ändern und Zurückgeben
  --json            der Bericht als JSON

Beispiele:
  entente-timeline import ereignisse.xlsx --out ereignisse.json
  entente-timeline import ereignisse.csv --with akteure.csv,quellen.csv --out ereignisse.json
  entente-timeline import ereignisse.csv --out ereignisse.json --write-map map.json    dann die Fragen in map.json beantworten und
  entente-timeline import ereignisse.csv --out ereignisse.json --map map.json
  pbpaste | entente-timeline import - > ereignisse.json
${ALL(languages)}
Exit-Code: 0, wenn jede Zeile ein Ereignis wurde; 1 bei Fehlern, Entwürfen oder offenen Fragen; 2 bei falschem Aufruf oder wenn sich eine Datei nicht öffnen oder schreiben lässt.
`,
    export: (
      languages,
    ) => `entente-timeline export DATEI      schreibt eine Zeitleiste als Tabelle oder als Kalender; - liest die Standardeingabe

Optionen:
  --to FORMAT       csv, xlsx: eine Tabelle, die import wieder liest (xlsx mit Blättern für Akteure, Quellen und Angaben); ics: ein Kalender
  --out DATEI       die Datei, die geschrieben wird; sonst die Standardausgabe
  --json            was geschrieben wurde, als JSON; braucht --out

Beispiele:
  entente-timeline export ereignisse.json --to xlsx --out ereignisse.xlsx
  entente-timeline export ereignisse.json --to csv --lang de > ereignisse.csv
  entente-timeline export ereignisse.json --to ics --out ereignisse.ics
${ALL(languages)}
Exit-Code: 0, wenn die Datei gut ist; 1, wenn sie Fehler hat; 2 bei falschem Aufruf oder wenn sich eine Datei nicht öffnen oder schreiben lässt.
`,
    render: (
      languages,
    ) => `entente-timeline render DATEI… --out ORDNER      gibt jede Zeitleiste in Dateien aus, die keinen Server brauchen

Optionen:
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
  --json            die Dateien, die geschrieben wurden, als JSON

Beispiele:
  entente-timeline render ereignisse.json --out public --base https://example.org/zeitleisten/
  entente-timeline render ereignisse.json --single --out usb-stick
  entente-timeline render ereignisse.json --svg --width 640 --shown 2024-06/2024-12 --out bilder
${ALL(languages)}
Exit-Code: 0, wenn alle Dateien gut sind; 1, wenn eine Fehler hat; 2 bei falschem Aufruf oder wenn sich eine Datei nicht öffnen oder schreiben lässt.
`,
    serve: (
      languages,
    ) => `entente-timeline serve [DATEI|ORDNER]      zeigt eine Zeitleiste oder die eines Ordners im Browser auf diesem Rechner

Die Seite zeigt die Zeitleiste und was check über sie sagt, und lädt neu, sooft sich die Datei ändert. Tabellen und Dateien anderer
Programme erscheinen so, wie import sie liest. Nur dieser Rechner kann sie öffnen (127.0.0.1). Strg+C beendet.

Optionen:
  --port N          der Port (4180); 0 nimmt einen, der frei ist
  --map DATEI       die Zuordnung der Spalten von Tabellen und Antworten auf Fragen, wie import sie nimmt
  --json            die Adresse und jedes Lesen einer Datei als Zeile JSON

Beispiele:
  entente-timeline serve ereignisse.json      dann http://127.0.0.1:4180/ öffnen und weiterschreiben
  entente-timeline serve ereignisse.xlsx      dasselbe mit einer Tabelle: speichern, um sie zu sehen
  entente-timeline serve zeitleisten          alle Zeitleisten eines Ordners
  entente-timeline serve --port 8080
${ALL(languages)}
Exit-Code: 0, wenn er beendet wird; 2 bei falschem Aufruf, wenn sich eine Datei nicht öffnen lässt oder der Port belegt ist.
`,
  },
};
