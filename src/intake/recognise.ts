import { isRecord } from './desk';
import { issueOf } from './notes';
import type { Issue } from './types';

/** The format this program reads. A later one gets a migration to it here; format 1 opens for ever. */
const FORMAT = 1;

/** Why a value cannot be read at all, or null where it is worth trying: a timeline, even of a wrong format number. */
export function refusal(value: unknown): Issue | null {
  if (Array.isArray(value)) return issueOf('not-a-timeline', value, { looks: 'list' });
  if (!isRecord(value)) return issueOf('not-a-timeline', value, { looks: '' });
  const { format, events } = value;
  if (typeof format === 'number' && format > FORMAT) {
    return { ...issueOf('newer-format', format, { reads: FORMAT }), at: '/format' };
  }
  if (format === FORMAT) return null;
  const looks = lookOf(value);
  return looks !== '' || !Array.isArray(events) ? issueOf('not-a-timeline', value, { looks }) : null;
}

/** Which other format it is, as far as a first look tells. */
function lookOf(value: Readonly<Record<string, unknown>>): 'timelinejs' | 'geojson' | '' {
  if (value['type'] === 'FeatureCollection') return 'geojson';
  const first = Array.isArray(value['events']) ? (value['events'][0] as unknown) : null;
  return isRecord(first) && 'start_date' in first ? 'timelinejs' : '';
}
