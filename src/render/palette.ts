/** The colours of a picture. The page takes them from its custom properties, a still picture from here. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly soft: string;
  readonly faint: string;
  readonly rule: string;
  readonly gridline: string;
  readonly band: string;
  /** Cooperation, neutral, conflict. */
  readonly hues: readonly [string, string, string];
  readonly focus: string;
}

/** Blue and vermilion: told apart by readers of every kind of colour vision, and by lightness in greyscale. */
export const LIGHT: Palette = {
  background: '#fbfaf7',
  text: '#1c1b1a',
  soft: '#5f5b55',
  faint: '#6b675f',
  rule: '#dcd8d0',
  gridline: '#ece9e2',
  band: '#f3f0e9',
  hues: ['#1f6f9f', '#6d6a63', '#b93f28'],
  focus: '#111111',
};

export const DARK: Palette = {
  background: '#16171a',
  text: '#eceae5',
  soft: '#b1ada5',
  faint: '#9a968e',
  rule: '#383a40',
  gridline: '#26282d',
  band: '#1e2025',
  hues: ['#6db6e0', '#a7a39b', '#f0866c'],
  focus: '#ffffff',
};
