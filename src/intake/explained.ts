import { parseEdtf } from '../time/edtf';
import type { Faults } from './codes';
import type { Issue } from './types';

/**
 * Says of each text that is no date what it was meant to be. Reading itself only finds that it is none, so that a page with a good
 * file need not load the guesses. A text too long to be shown whole stays unexplained.
 */
export function explained(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => {
    if (issue.code !== 'date') return issue;
    const read = parseEdtf(issue.saw);
    if (read.ok) return issue;
    const { code, saw, at, write, or } = read.fault;
    const { left } = issue.params as unknown as Faults['date'];
    const params: Faults['date'] = { reason: code, part: saw, offset: at, write: write ?? '', or: or ?? '', left };
    return { ...issue, params };
  });
}
