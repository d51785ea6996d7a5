import { howDe } from './howDe';
import type { EmbedDialogMessages } from './types';

export const de: EmbedDialogMessages = {
  heading: 'Diese Ansicht einbetten',
  pictureHeading: 'Bild dieser Ansicht',
  close: 'Schließen',
  shows: (what) => `Enthält, was gerade zu sehen ist: ${what}.`,
  hosts: 'Für',
  host: {
    html: 'eine Seite in HTML',
    wordpress: 'WordPress',
    ghost: 'Ghost',
    drupal: 'Drupal',
    moodle: 'Moodle und andere Lernplattformen',
    sites: 'Google Sites',
    newsletter: 'Substack und Newsletter',
    react: 'React',
    svelte: 'Svelte',
    vue: 'Vue',
  },
  how: howDe,
  offers: 'Format',
  offer: {
    element: 'Element',
    frame: 'Frame',
    static: 'HTML ohne Skript',
    picture: 'Bild',
    address: 'Adresse',
    frameAddress: 'Adresse des Frames',
    linkedPicture: 'Bild mit Link',
    code: 'Komponente',
  },
  about: {
    element:
      'Die interaktive Zeitleiste als Teil des Artikels. Die Website kann ihr mit eigenen Stilen Schrift und Farben geben.',
    frame:
      'Die interaktive Zeitleiste in einem Frame (iframe), für Redaktionssysteme, die Skripte entfernen. Die letzte Zeile macht ihn so hoch wie nötig; ohne sie hat er eine Bildlaufleiste.',
    static:
      'Das Bild und darunter jedes Ereignis dieser Ansicht mit Angaben und Quellen. Ohne Skript, ohne Nachladen: Es bleibt, wie es heute ist.',
    picture:
      'Diese Ansicht als Bild: als HTML für einen Artikel, mit eigener Anordnung für Telefone, oder als Datei, scharf in jeder Größe (SVG) oder in Pixeln (PNG).',
  },
  data: 'Daten',
  live: 'Mit Aktualisierungen',
  pinned: 'Auf heutigem Stand',
  aboutLive: 'Spätere Berichtigungen erscheinen von selbst im Artikel.',
  aboutPinned: {
    element: 'Daten und Programm bleiben dauerhaft, wie sie heute sind.',
    frame: 'Die Daten bleiben dauerhaft, wie sie heute sind; das Programm wird weiter verbessert.',
  },
  inside: 'Die Daten sind Teil des Codes und bleiben, wie sie heute sind.',
  colours: 'Farben',
  theme: { auto: 'wie der Artikel', light: 'hell', dark: 'dunkel' },
  link: 'Ansicht der Leser in der Adresse des Artikels festhalten',
  text: {
    element: 'HTML des Elements',
    frame: 'HTML des Frames',
    static: 'HTML ohne Skript',
    picture: 'HTML des Bildes',
    address: 'Adresse der Zeitleiste',
    frameAddress: 'Adresse des Frames',
    linkedPicture: 'HTML des Bildes mit Link',
    code: 'Code der Komponente',
  },
  pictureLink: 'Der Link für das Bild',
  open: (title) => `${title}: Zeitleiste öffnen`,
  copy: 'Kopieren',
  copied: 'Kopiert',
  failed: 'Kopieren fehlgeschlagen. Der Text ist markiert: Strg + C drücken, auf dem Mac ⌘ C.',
  cite: 'Diese Fassung zitieren',
  copyCite: 'Zitat kopieren',
  page: 'Eine eigene Seite, die sich ohne Skript lesen lässt, schreibt der Befehl npx entente-timeline render.',
  saveSvg: 'SVG herunterladen',
  savePng: 'PNG herunterladen',
  shape: 'Seitenverhältnis',
  shapes: { fit: 'so hoch wie nötig', wide: '16:9', square: 'quadratisch', story: 'Story (9:16)' },
  noPng: 'Dieser Browser kann kein PNG erzeugen. Das SVG ist vollständig.',
  fallback: (title) => `${title}: alle Ereignisse als Seite`,
  loading: 'Wird geladen …',
  retry: 'Erneut versuchen',
  reason: {
    own: 'Diese Datei liegt nur auf Ihrem Rechner. Für einen Frame oder für Aktualisierungen muss sie auf einem Webserver liegen und hier über ihre Adresse geöffnet werden.',
    large:
      'Diese Datei liegt nur auf Ihrem Rechner und ist zu groß für einen Artikel. Sie muss auf einem Webserver liegen und hier über ihre Adresse geöffnet werden.',
    foreign:
      'Die Daten liegen auf einem anderen Server, der anderen Seiten das Lesen erlauben muss (CORS). Nur er kann eine Kopie aufheben, die sich nie ändert.',
    unpinned: 'Diese Website hat keine dauerhafte Kopie der Datei.',
    alone: 'Dies ist eine einzelne Seite. Element und Frame setzen eine vollständige Entente-Website voraus.',
    closed:
      'Dieser Server erlaubt anderen Websites nicht, von ihm zu laden (Access-Control-Allow-Origin). Bis dahin läuft das Element nur auf Seiten desselben Servers; der Frame läuft überall.',
    offline: 'Die Adressen, die diese Website anbietet, ließen sich nicht laden.',
    many: 'Zu viele Ereignisse für einen Artikel. Erst filtern oder hineinzoomen, oder das Bild nehmen.',
    noBase:
      'Diese Website wurde ohne ihre eigene Adresse gebaut, daher kann kein System sie nach einem Frame fragen. Wer sie betreibt, kann sie mit dieser Adresse bauen: BASE=https://… npm run build. Bis dahin hilft der Frame.',
    lanes: 'Das Bild zeigt die Ereignisse in Spuren.',
  },
};
