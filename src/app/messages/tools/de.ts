import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: 'Drucken und speichern', data: 'Daten speichern (JSON)' },
  theme: { label: 'Farben', auto: 'wie das System', light: 'hell', dark: 'dunkel' },
  language: 'Sprache',
  display: 'Darstellung',
  fullScreen: 'Vollbild, große Schrift (F)',
  spotlight: 'Nur das offene Ereignis hervorheben (S)',
  print: 'Diese Ansicht drucken',
  printDetails: 'Mit allen Einzelheiten drucken',
};
