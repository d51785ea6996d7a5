import type { StoriesMessages } from './en';

export const storiesTexts: StoriesMessages = {
  label: 'Rundgang',
  step: (n, of) => `Schritt ${n} von ${of}`,
  previous: 'Zurück',
  next: 'Weiter',
  close: 'Rundgang schließen',
  open: 'Dieses Ereignis öffnen',
  filtered: 'Die Filter blenden dieses Ereignis aus.',
  clear: 'Filter entfernen',
  keys: 'Die Pfeiltasten links und rechts führen von Schritt zu Schritt. Die Eingabetaste öffnet das Ereignis. Escape schließt den Rundgang.',
};
