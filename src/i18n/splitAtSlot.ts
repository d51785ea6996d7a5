/** What a phrase says before and after the thing it takes, so that the thing can be markup: "via ", "". */
export function splitAtSlot(phrase: (thing: string) => string): readonly [before: string, after: string] {
  const [before = '', after = ''] = phrase('\0').split('\0');
  return [before, after];
}
