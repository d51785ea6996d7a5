import type { CommandWords } from './types';

export const de: CommandWords = {
  lang: 'de',
  help: `entente prüft Zeitleisten und schreibt sie als Seiten, Bilder und Text.

  entente check DATEI…                 liest jede Datei und nennt, was an ihr nicht stimmt; - liest die Standardeingabe
  entente render DATEI… --out ORDNER   schreibt jede Zeitleiste als Dateien, die keinen Server brauchen
  entente --help                       dieser Text
  entente --version                    die Version

Optionen von check:
  --strict          Warnungen zählen als Fehler
  --json            die Meldungen als JSON

Optionen von render:
  --out ORDNER      wohin geschrieben wird; mehrere Zeitleisten bekommen je einen Ordner
  --base URL        die Adresse, unter der ORDNER zu finden sein wird: für Vorschauen und Suchmaschinen
  --page            index.html mit allem, was es zu lesen gibt, Skript, Daten, Rahmen und ein Stück für Artikel
  --single          timeline.html: alles in einer Datei, bedienbar auch aus einem Ordner
  --svg --png       picture.svg, picture.png
  --md --txt        events.md, events.txt: für Feeds, Briefe und Terminals
                    ohne eine dieser Optionen: alles außer --single
  --width N         die Breite der Bilder in Pixeln (1200)
  --theme dark      die Farben: auto, light, dark
  --shown SPANNE    nur was in eine Zeitspanne fällt, als EDTF: 2024-06/2024-12

Optionen von beiden:
  --lang en|de      die Sprache der Meldungen und Seiten (sonst die aus LC_ALL, LC_MESSAGES oder LANG und die der Datei)

Endet mit 0, wenn alle Dateien gut sind, mit 1, wenn eine Fehler hat, mit 2 bei falschem Aufruf oder wenn sich eine Datei
nicht öffnen oder schreiben lässt.
`,
  error: 'Fehler',
  warning: 'Warnung',
  unknownCommand: (command) =>
    `Den Befehl „${command}“ gibt es nicht. Schreiben Sie entente check DATEI… oder entente --help.`,
  unknownOption: (option) => `Die Option ${option} gibt es nicht. entente --help nennt alle.`,
  noValue: (option) => `Nach ${option} fehlt eine Angabe. entente --help nennt alle.`,
  noOut: 'Es fehlt der Ordner, in den geschrieben werden soll. Schreiben Sie entente render DATEI --out ORDNER.',
  badBase: (base) =>
    `„${base}“ ist keine Adresse. Schreiben Sie sie vollständig: --base https://example.org/zeitleisten/.`,
  badWidth: (width, least, most) =>
    `„${width}“ ist keine Breite. Schreiben Sie eine ganze Zahl von ${least} bis ${most}.`,
  badTheme: (theme, known) => `Das Thema „${theme}“ gibt es nicht, nur ${known}.`,
  badShown: (shown) => `„${shown}“ ist keine Zeitspanne. Schreiben Sie zwei Daten: --shown 2024-06/2024-12.`,
  noBase:
    'Ohne --base fehlen den Seiten die eigene Adresse, die Vorschau für andere Seiten (Open Graph, oEmbed) und die Daten für Suchmaschinen (JSON-LD).',
  unwritten: (folder, reason) => `In ${folder} lässt sich nicht schreiben: ${reason}.`,
  noFiles: 'Es ist keine Datei angegeben. Schreiben Sie entente check DATEI…, mit - für die Standardeingabe.',
  unknownLanguage: (lang, known) => `Meldungen in „${lang}“ gibt es nicht, nur in ${known}.`,
  unreadable: (file, reason) => `${file} lässt sich nicht öffnen: ${reason}.`,
  input: '(Standardeingabe)',
  good: (file, events) =>
    `${file}: ${String(events)} ${events === 1 ? 'Ereignis' : 'Ereignisse'}, nichts zu beanstanden`,
  summary: (files, errors, warnings) =>
    `${String(files)} ${files === 1 ? 'Datei' : 'Dateien'}: ${String(errors)} Fehler, ${String(warnings)} ${warnings === 1 ? 'Warnung' : 'Warnungen'}`,
};
