/** The first letter of a text, if it is one of a script that is written from right to left (Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam …). */
const RIGHT_TO_LEFT = /^\P{L}*(?=\p{L})[\u0590-\u08ff\ufb1d-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * More than three marks on one letter, of those that go with any script: no language stacks more of them, and a pile reaches into the
 * lines around.
 */
const PILE = /(\p{sc=Inherited}{3})\p{sc=Inherited}+/gu;

/** A range of numbers alone. */
const RANGE = /^[\d\s]+\u2013[\d\s]+$/;

/**
 * A text for a line that runs from left to right: one whose first strong character is written from right to left is isolated as such
 * (RLI … PDI of UAX #9), so that its full stop and its ellipsis stand at its left end, as `dir="auto"` has it in HTML. Canvas, SVG and
 * the renderer of PNGs all know these characters, which have no width. Marks that are piled up on a letter are left out. Where time runs
 * from right to left (`isMirrored`), a range of years is read so too.
 */
export function asLine(text: string, isMirrored = false): string {
  const flat = text.replace(PILE, '$1');
  return RIGHT_TO_LEFT.test(flat) || (isMirrored && RANGE.test(flat)) ? `\u2067${flat}\u2069` : flat;
}
