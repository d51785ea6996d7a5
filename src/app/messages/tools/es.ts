import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: 'Imprimir y guardar', data: 'Guardar los datos (JSON)' },
  theme: { label: 'Colores', auto: 'como el sistema', light: 'claros', dark: 'oscuros' },
  language: 'Idioma',
  display: 'Aspecto',
  fullScreen: 'Pantalla completa, letra grande (F)',
  spotlight: 'Atenuar todo salvo el acontecimiento abierto (S)',
  axis: { ltr: 'Tiempo de izquierda a derecha', rtl: 'Tiempo de derecha a izquierda' },
  calendar: { label: 'Segundo calendario', none: 'Ninguno' },
  print: 'Imprimir esta vista',
  printDetails: 'Imprimir con todos los detalles',
};
