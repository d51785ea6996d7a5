import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: 'Imprimer et enregistrer', data: 'Enregistrer les données (JSON)' },
  theme: { label: 'Couleurs', auto: 'comme le système', light: 'claires', dark: 'sombres' },
  language: 'Langue',
  display: 'Apparence',
  fullScreen: 'Plein écran, grands caractères (F)',
  spotlight: 'Estomper tout sauf l’événement ouvert (S)',
  axis: { ltr: 'Temps de gauche à droite', rtl: 'Temps de droite à gauche' },
  calendar: { label: 'Second calendrier', none: 'Aucun' },
  print: 'Imprimer cette vue',
  printDetails: 'Imprimer avec tous les détails',
};
