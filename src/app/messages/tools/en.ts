/** Words of the tools that a page of one timeline has, on the site and apart from it. */
export const en = {
  standalone: { menu: 'Print and save', data: 'Save the data (JSON)' },
  theme: { label: 'Theme', auto: 'System', light: 'Light', dark: 'Dark' },
  language: 'Language',
  display: 'Display',
  fullScreen: 'Full screen, large type (F)',
  spotlight: 'Dim all but the open event (S)',
  axis: { ltr: 'Time from left to right', rtl: 'Time from right to left' },
  calendar: { label: 'Second calendar', none: 'None' },
  print: 'Print this view',
  printDetails: 'Print with all details',
};

export type ToolMessages = typeof en;
