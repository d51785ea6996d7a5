import type { ShareDialogMessages } from './types';

export const en: ShareDialogMessages = {
  heading: 'Share or save',
  close: 'Close',
  link: {
    heading: 'Link',
    plain: 'Opens this timeline with the view you see now.',
    packed:
      'Opens this timeline with the view you see now. The whole timeline is in the link, after the #: browsers send that part to no server, so nothing is uploaded and nothing expires.',
    making: 'The link is being made …',
    length: (characters) => `${characters} characters.`,
    long: 'Some chats and mail programs cut links after 2,000 to 8,000 characters. Try it once, or send the file below.',
    reasons: {
      large:
        'This timeline is too large for a link, which holds up to 32,000 characters. Send it as a file, or put the JSON on a web server.',
      folder: 'This page was opened from a folder, so no link leads to it from elsewhere. Send a file instead.',
      failed: 'The link could not be made. A file can be saved instead.',
    },
    copy: 'Copy link',
    copied: 'Copied',
    failed: 'Copying failed. The text is selected: press Ctrl + C, or ⌘ C on a Mac.',
    qr: 'QR code',
    noQr: 'Too long for a QR code that can be read from the back of a room.',
  },
  html: {
    heading: 'One file that opens anywhere',
    about:
      'A web page with the timeline and everything it needs inside. It opens from a USB stick or a mail, without a network, can be printed, and can be opened here again.',
    alone: 'Only a complete Entente site can make it, and this page is not part of one.',
    save: 'Save as HTML',
  },
  working: 'The file is being made …',
  saved: (name, kilobytes) => `Saved: ${name}, ${kilobytes} kB.`,
  faults: {
    network: 'Not saved: what the file is made from could not be loaded. Check the connection and try again.',
    internal: 'Not saved: this browser could not make the file.',
  },
};
