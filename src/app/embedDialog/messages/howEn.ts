import type { EmbedDialogMessages } from './types';

/** The picture is a file for hosts with an editor. */
const picture =
  'Download the picture, or paste its HTML where the editor takes HTML. It stays as it is today, and needs no script.';

/** What to do in each host, and what it does to the snippet. */
export const howEn: EmbedDialogMessages['how'] = {
  wordpress: {
    address:
      'Paste this address on a line of its own: WordPress makes a frame of it, up to 1,000 px tall. It shows the whole timeline, not the present view.',
    frame:
      'Paste into a “Custom HTML” block. WordPress keeps frames of administrators and editors, and removes those of authors.',
    element:
      'For a WordPress of your own: paste into a “Custom HTML” block as an administrator or editor. Without the permission unfiltered_html, WordPress removes the script.',
    picture,
  },
  ghost: {
    element: 'Type /html in the editor and paste into the HTML card, which is kept as it is.',
    frame: 'Type /html in the editor and paste into the HTML card, which is kept as it is.',
    picture,
  },
  drupal: {
    frame:
      'Paste into the source view of a field whose text format allows <iframe>, such as “Full HTML”; others remove it. Scripts are removed mostly, so the frame keeps this height and scrolls inside.',
    element: 'For a template, or a text format that allows <script> and <entente-timeline>.',
    picture,
  },
  moodle: {
    frame:
      'Paste into the source view of the editor (“Tools”, “Source code”). Scripts are removed, so the frame keeps this height and scrolls inside.',
    picture,
  },
  sites: {
    frameAddress: 'Choose “Insert”, “Embed”, “By URL” and paste this address. Then make the frame about 640 px tall.',
    frame: 'Choose “Insert”, “Embed”, “Embed code” and paste. Then make the frame about 640 px tall.',
    picture,
  },
  newsletter: {
    linkedPicture:
      'Mail programs run no scripts and show no frames: a newsletter gets a picture that leads to the timeline. Download it, insert it in the editor and give it the link; or paste the HTML where the editor takes HTML.',
  },
  react: {
    code: 'npm install entente-timeline. It is an element of the browser, with types for React 19 and later.',
  },
  svelte: {
    code: 'npm install entente-timeline. It is an element of the browser, with types for Svelte 5.',
  },
  vue: {
    code: 'npm install entente-timeline. Vue must know that the tag is no component: compilerOptions.isCustomElement, true for entente-timeline.',
  },
};
