export const embedPageEn = {
  title: 'Embed a timeline – Entente',
  heading: 'Put a timeline into your page',
  intro: 'Choose a timeline and a view. What you see is what the code shows: drag, zoom and filter, and it follows.',
  timeline: 'A timeline of this site',
  choose: 'Choose …',
  address: 'Or the web address of a file',
  show: 'Show',
  file: 'Or a file of your own',
  width: 'Width of the article',
  widths: { phone: 'Phone', column: 'Column', wide: 'Wide' },
  preview: 'In an article',
  before: 'The text of the article goes before it …',
  after: '… and after it.',
  code: 'The code',
  loading: 'The timeline is loading …',
  unreadable: (name: string): string =>
    `${name} is no timeline that can be shown. The first page also reads tables and other formats, and says what is wrong with a file.`,
  first: 'Open the first page',
  own: 'The file is only on your computer. Save it as one page, put that on your web space, and embed it there as a frame; or take the element below, which contains the data.',
  failed: 'The timeline could not be shown here.',
};

export type EmbedPageMessages = typeof embedPageEn;
