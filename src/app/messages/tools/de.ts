import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: 'Drucken und speichern', data: 'Daten speichern (JSON)' },
  theme: { label: 'Farben', auto: 'wie das System', light: 'hell', dark: 'dunkel' },
  language: 'Sprache',
  display: 'Darstellung',
  fullScreen: 'Vollbild, große Schrift (F)',
  spotlight: 'Nur das offene Ereignis hervorheben (S)',
  axis: { ltr: 'Zeit von links nach rechts', rtl: 'Zeit von rechts nach links' },
  calendar: { label: 'Zweiter Kalender', none: 'Keiner' },
  print: 'Diese Ansicht drucken',
  printDetails: 'Mit allen Einzelheiten drucken',
};
