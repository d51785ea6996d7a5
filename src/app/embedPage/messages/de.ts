import type { EmbedPageMessages } from './en';

export const embedPageDe: EmbedPageMessages = {
  title: 'Eine Zeitleiste einbetten – Entente',
  heading: 'Eine Zeitleiste in die eigene Seite setzen',
  intro:
    'Eine Zeitleiste und eine Ansicht wählen. Der Code zeigt, was hier zu sehen ist: Verschieben, Zoomen und Filtern ändert ihn mit.',
  timeline: 'Eine Zeitleiste dieser Website',
  choose: 'Auswählen …',
  address: 'Oder die Webadresse einer Datei',
  show: 'Zeigen',
  file: 'Oder eine eigene Datei',
  width: 'Breite des Artikels',
  widths: { phone: 'Telefon', column: 'Spalte', wide: 'Breit' },
  preview: 'In einem Artikel',
  before: 'Davor steht der Text des Artikels …',
  after: '… und danach auch.',
  code: 'Der Code',
  loading: 'Die Zeitleiste wird geladen …',
  unreadable: (name) =>
    `${name} ist keine Zeitleiste, die sich zeigen lässt. Die erste Seite liest auch Tabellen und andere Formate und sagt, was an einer Datei nicht stimmt.`,
  first: 'Zur ersten Seite',
  own: 'Die Datei liegt nur auf Ihrem Rechner. Speichern Sie sie als eine Seite, legen Sie diese auf Ihren Webspace und betten Sie sie dort als Frame ein; oder nehmen Sie das Element unten, das die Daten enthält.',
  failed: 'Die Zeitleiste ließ sich hier nicht zeigen.',
};
