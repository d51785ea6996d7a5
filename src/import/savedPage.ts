/**
 * The text of the timeline in a page that this program saved as one file (`static/savedPage.ts`); null in any other text. In JSON in a
 * script each `<` is escaped, so the first one ends it.
 */
export function embeddedJson(html: string): string | null {
  return /<script type="application\/json" id="entente-file">([^<]*)<\/script>/.exec(html)?.[1] ?? null;
}
