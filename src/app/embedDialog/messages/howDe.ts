import type { EmbedDialogMessages } from './types';

/** The picture is a file for hosts with an editor. */
const picture =
  'Das Bild herunterladen, oder sein HTML einfügen, wo der Editor HTML annimmt. Es bleibt, wie es heute ist, und braucht kein Skript.';

/** What to do in each host, and what it does to the snippet. */
export const howDe: EmbedDialogMessages['how'] = {
  wordpress: {
    address:
      'Diese Adresse in eine eigene Zeile einfügen: WordPress macht daraus einen Frame, bis zu 1000 px hoch. Er zeigt die ganze Zeitleiste, nicht die jetzige Ansicht.',
    frame:
      'In einen Block „Individuelles HTML“ einfügen. WordPress behält Frames von Administratoren und Redakteuren und entfernt die von Autoren.',
    element:
      'Für ein eigenes WordPress: als Administrator oder Redakteur in einen Block „Individuelles HTML“ einfügen. Ohne das Recht unfiltered_html entfernt WordPress das Skript.',
    picture,
  },
  ghost: {
    element: 'Im Editor /html tippen und in die HTML-Karte einfügen, die unverändert bleibt.',
    frame: 'Im Editor /html tippen und in die HTML-Karte einfügen, die unverändert bleibt.',
    picture,
  },
  drupal: {
    frame:
      'In die Quelltextansicht eines Feldes einfügen, dessen Textformat <iframe> erlaubt, wie „Volles HTML“; andere entfernen es. Skripte werden meist entfernt, daher behält der Frame diese Höhe und hat eine Bildlaufleiste.',
    element: 'Für ein Template, oder ein Textformat, das <script> und <entente-timeline> erlaubt.',
    picture,
  },
  moodle: {
    frame:
      'In die Quelltextansicht des Editors einfügen („Werkzeuge“, „Quellcode“). Skripte werden entfernt, daher behält der Frame diese Höhe und hat eine Bildlaufleiste.',
    picture,
  },
  sites: {
    frameAddress:
      '„Einfügen“, „Einbetten“, „Nach URL“ wählen und diese Adresse einfügen. Den Frame dann etwa 640 px hoch ziehen.',
    frame: '„Einfügen“, „Einbetten“, „Code einbetten“ wählen und einfügen. Den Frame dann etwa 640 px hoch ziehen.',
    picture,
  },
  newsletter: {
    linkedPicture:
      'Mailprogramme führen keine Skripte aus und zeigen keine Frames: Ein Newsletter bekommt ein Bild, das zur Zeitleiste führt. Das Bild herunterladen, im Editor einfügen und ihm den Link geben; oder das HTML einfügen, wo der Editor HTML annimmt.',
  },
  react: {
    code: 'npm install entente-timeline. Es ist ein Element des Browsers, mit Typen für React ab Version 19.',
  },
  svelte: {
    code: 'npm install entente-timeline. Es ist ein Element des Browsers, mit Typen für Svelte 5.',
  },
  vue: {
    code: 'npm install entente-timeline. Vue muss wissen, dass der Tag keine Komponente ist: compilerOptions.isCustomElement, true für entente-timeline.',
  },
};
