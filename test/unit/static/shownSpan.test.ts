import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/static/languages';
import { formatShownSpan } from '../../../src/static/shownSpan';
import { instant, utc, type Span } from '../../../src/time/instant';

const say = (span: Span, lang: string): string => {
  const { messages, staticMessages } = languageFor(lang);
  return formatShownSpan(span, messages.time, staticMessages);
};

describe('the subtitle of a picture', () => {
  // Half-open spans, said with both ends inclusive.
  it.each<[Span, string, string]>([
    [{ from: utc(2023, 5), to: utc(2024, 7) }, 'May 2023 to June 2024', 'Mai 2023 bis Juni 2024'],
    [{ from: utc(2023, 5, 17), to: utc(2024, 6, 3) }, 'May 2023 to June 2024', 'Mai 2023 bis Juni 2024'],
    [{ from: utc(2022), to: utc(2025) }, '2022 to 2024', '2022 bis 2024'],
    [{ from: utc(2024), to: utc(2025) }, '2024', '2024'],
    [{ from: utc(1949, 4), to: utc(2024, 4) }, '1949 to 2024', '1949 bis 2024'],
    [{ from: utc(-430), to: utc(-403) }, '431 BCE to 405 BCE', '431 v. Chr. bis 405 v. Chr.'],
    [
      { from: utc(2024, 10, 8), to: utc(2024, 10, 14) },
      '8 October 2024 to 13 October 2024',
      '8. Oktober 2024 bis 13. Oktober 2024',
    ],
    [{ from: utc(2024, 10, 8), to: utc(2024, 10, 9) }, '8 October 2024', '8. Oktober 2024'],
    [{ from: instant(-Infinity), to: utc(2024) }, '', ''],
  ])('of %o is %j, in German %j', (span, en, de) => {
    expect([say(span, 'en'), say(span, 'de')]).toEqual([en, de]);
  });
});
