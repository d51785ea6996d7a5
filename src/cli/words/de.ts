import type { CommandWords } from './types';

export const de: CommandWords = {
  lang: 'de',
  help: `entente prüft Zeitleisten.

  entente check DATEI…  liest jede Datei und nennt, was an ihr nicht stimmt; - liest die Standardeingabe
  entente --help        dieser Text
  entente --version     die Version

Optionen von check:
  --strict              Warnungen zählen als Fehler
  --json                die Meldungen als JSON
  --lang en|de          die Sprache der Meldungen (sonst die aus LC_ALL, LC_MESSAGES oder LANG)

Endet mit 0, wenn alle Dateien gut sind, mit 1, wenn eine Fehler hat, mit 2 bei falschem Aufruf oder wenn sich eine Datei
nicht öffnen lässt.
`,
  error: 'Fehler',
  warning: 'Warnung',
  unknownCommand: (command) =>
    `Den Befehl „${command}“ gibt es nicht. Schreiben Sie entente check DATEI… oder entente --help.`,
  unknownOption: (option) => `Die Option ${option} gibt es nicht. entente --help nennt alle.`,
  noFiles: 'Es ist keine Datei angegeben. Schreiben Sie entente check DATEI…, mit - für die Standardeingabe.',
  unknownLanguage: (lang, known) => `Meldungen in „${lang}“ gibt es nicht, nur in ${known}.`,
  unreadable: (file, reason) => `${file} lässt sich nicht öffnen: ${reason}.`,
  input: '(Standardeingabe)',
  good: (file, events) =>
    `${file}: ${String(events)} ${events === 1 ? 'Ereignis' : 'Ereignisse'}, nichts zu beanstanden`,
  summary: (files, errors, warnings) =>
    `${String(files)} ${files === 1 ? 'Datei' : 'Dateien'}: ${String(errors)} Fehler, ${String(warnings)} ${warnings === 1 ? 'Warnung' : 'Warnungen'}`,
};
