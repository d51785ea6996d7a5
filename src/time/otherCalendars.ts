/** A year in Arabic or Persian digits that is one of an Islamic calendar, lunar or solar: 1403 is 2024. */
const ISLAMIC_YEAR = /(?<!\p{Nd})[\u0661\u06f1][\u0663\u0664\u06f3\u06f4][\u0660-\u0669\u06f0-\u06f9]{2}(?!\p{Nd})/u;

/** A year of our time in the Jewish calendar. */
const JEWISH_YEAR = /(?<!\d)5[6-8]\d\d(?!\d)/;

/** Names of eras, before or after a year. */
const ERA =
  /令和|平成|昭和|大正|明治|民[国國]|พ\.?ศ|^(?:a\.?h|a\.?m|b\.? ?e|a\.?u\.?c)\.?\s*\d|\d\s*(?:a\.? ?h|a\.? ?m|b\.? ?e|a\.? ?u\.? ?c)\.?$/i;

/** Months of the Islamic calendars. The lunar ones are spelled in many ways. */
const ISLAMIC_MONTH =
  /\b(?:muharram|safar|rabi|jumad[ai]|rajab|sha.?ban|ramad[ah]+n|shaww?al|[dz]h?u.?l|farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand)/i;

/** Whether a text that is not EDTF is a date of another calendar, so that its numbers must not become advice. */
export function isOtherCalendar(text: string): boolean {
  return (
    ISLAMIC_YEAR.test(text) ||
    ERA.test(text) ||
    (/\p{L}{3}/u.test(text) && JEWISH_YEAR.test(text)) ||
    (ISLAMIC_MONTH.test(text) && /1[34]\d\d/.test(text))
  );
}
