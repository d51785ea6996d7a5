/** Lower case without accents, so that names match however they are written: "Février" and "fevrier", "Été" and "ete". */
export function normalizeWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
