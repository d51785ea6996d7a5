import { expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../../src/i18n/languages';
import { allMessages } from '../../../src/i18n/messages';
import { formatDuration, formatOffset } from '../../../src/time/durations';
import { parseEdtf } from '../../../src/time/edtf';
import type { Edtf } from '../../../src/time/edtfTypes';
import { formatEdtf } from '../../../src/time/formatEdtf';
import { formatPrecision } from '../../../src/time/formatPrecision';
import { instant, type Instant } from '../../../src/time/instant';
import type { TimeMessages } from '../../../src/time/messages';

const DATES = [
  ...['2024-10-04', '2024-10', '2024-10-04~', '1945-21~', '199X~', '1990~', '2024-10-04?', '2004?-06-~11'],
  ...['2024-10-XX', 'XXXX-12-25', '2024-10-1X', '199X', '191X', '19XX', '-01XX', '1950S2', '2010-24', '2001-33'],
  ...['2001-41', '2024-10-31T07:10+09:00', '-0043', '-0043-03-15', '0079-10-24', '-004X', '-0048/0014'],
  ...['2024-10-08/2024-10-13', '2024-10-28/2024-11-02', '2024-10/2024-12', '2022/2025', '2024-10-04/..'],
  ...['2014-03/..', '2014/..', '199X/..', '2014~/..', '2014-03/', '../2014-05-20', '../2014-08', '/199X'],
  ...['[2024-10-04,2024-10-05]', '[..2024-10-04]', '{1667..}'],
];

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value;
}
const at = (text: string): Instant => instant(Date.parse(text));

/** A date in full, short and with its precision, and durations, one a line. */
function table(time: TimeMessages): string[] {
  const asOf = read('2025-06-30');
  const dates = DATES.map((text) => {
    const edtf = read(text);
    const said = [formatEdtf(edtf, time, { style: 'full', asOf }), formatEdtf(edtf, time, { style: 'short' })];
    return [text, ...said, formatPrecision(edtf, time)].join(' | ');
  });
  return [
    ...dates,
    formatDuration(at('2020-01-01'), at('2022-04-01'), time),
    formatOffset(at('2020-01-01T00:00Z'), at('2020-01-01T01:00Z'), time),
    formatOffset(at('2020-01-03'), at('2020-01-01'), time),
    time.sameTime,
  ];
}

// Recorded and read. Intl uses thin and no-break spaces, which differ between versions.
it.each(LANGUAGE_IDS)('dates, doubt, eras and durations are said in "%s" as recorded', async (id) => {
  const { time } = await allMessages.load(id);
  const text = table(time)
    .join('\n')
    .replace(/[^\S\n]/g, ' ');
  await expect(`${text}\n`).toMatchFileSnapshot(`datesInWords/${id}.txt`);
});
