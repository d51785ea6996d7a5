import type { EmbedWords } from './types';

export const de: EmbedWords = {
  heading: 'Diese Ansicht einbetten',
  close: 'Schließen',
  shows: (what) => `Mitgenommen wird, was gerade zu sehen ist: ${what}.`,
  offers: 'Als',
  offer: { element: 'Element', frame: 'Frame', static: 'HTML ohne Skript', picture: 'Bild' },
  about: {
    element:
      'Die interaktive Zeitleiste als Teil des Artikels. Die Website kann ihr mit eigenen Stilen Schrift und Farben geben.',
    frame:
      'Die interaktive Zeitleiste in einem Frame (iframe), für Redaktionssysteme, die Skripte entfernen. Die letzte Zeile macht ihn so hoch wie nötig; ohne sie hat er eine Bildlaufleiste.',
    static:
      'Das Bild und darunter jedes Ereignis dieser Ansicht mit Angaben und Quellen. Ohne Skript, nichts wird nachgeladen: Es bleibt, wie es heute ist.',
    picture: 'Diese Ansicht als Zeichnung (SVG), scharf in jeder Größe, oder in Pixeln (PNG).',
  },
  data: 'Daten',
  live: 'Mit Aktualisierungen',
  pinned: 'Auf heutigem Stand',
  aboutLive: 'Spätere Berichtigungen erscheinen von selbst im Artikel.',
  aboutPinned: {
    element: 'Daten und Programm bleiben für immer, wie sie heute sind.',
    frame: 'Die Daten bleiben für immer, wie sie heute sind; das Programm darum wird weiter verbessert.',
  },
  inside: 'Die Daten stehen mit im Schnipsel und bleiben, wie sie heute sind.',
  colours: 'Farben',
  theme: { auto: 'wie das System', light: 'hell', dark: 'dunkel' },
  link: 'Die Adresse des Artikels merkt sich, was Leser gerade sehen',
  text: {
    element: 'HTML des Elements',
    frame: 'HTML des Frames',
    static: 'HTML ohne Skript',
    picture: 'SVG des Bildes',
  },
  copy: 'Kopieren',
  copied: 'Kopiert',
  failed: 'Kopieren ging nicht. Der Text ist markiert: Strg + C drücken, auf dem Mac ⌘ C.',
  cite: 'Diesen Stand zitieren',
  copyCite: 'Zitat kopieren',
  page: 'Eine eigene Seite, die ganz ohne Skript zu lesen ist, schreibt npx entente render.',
  saveSvg: 'SVG herunterladen',
  savePng: 'PNG herunterladen',
  copySvg: 'SVG kopieren',
  noPng: 'Dieser Browser kann kein PNG malen. Das SVG ist vollständig.',
  fallback: (title) => `${title}: alle Ereignisse als Seite`,
  loading: 'Wird geladen …',
  reason: {
    own: 'Diese Datei liegt nur auf Ihrem Rechner. Für einen Frame oder für Aktualisierungen muss sie auf einem Webserver liegen und hier über ihre Adresse geöffnet werden.',
    large:
      'Diese Datei liegt nur auf Ihrem Rechner und ist zu groß für einen Artikel. Sie muss auf einem Webserver liegen und hier über ihre Adresse geöffnet werden.',
    foreign:
      'Die Daten liegen auf einem anderen Server, der anderen Seiten das Lesen erlauben muss (CORS). Nur er kann eine Kopie aufheben, die sich nie ändert.',
    unpinned: 'Hier gibt es von der Datei keine Kopie, die sich nie ändert.',
    alone: 'Diese Seite steht für sich. Element und Frame gehören zu einer vollständigen Entente-Website.',
    closed:
      'Dieser Server sagt nicht, dass andere Websites von ihm laden dürfen (Access-Control-Allow-Origin). Bis dahin läuft das Element nur auf Seiten desselben Servers; der Frame läuft überall.',
    offline: 'Dieser Teil der Seite ließ sich nicht laden. Bitte noch einmal versuchen.',
    many: 'Das sind zu viele Ereignisse für einen Artikel. Erst filtern oder hineinzoomen, oder das Bild nehmen.',
    lanes: 'Das Bild zeigt die Ereignisse in Spuren.',
  },
};
