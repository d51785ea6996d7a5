import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../src/format/schema';
import type { Act } from '../../../src/format/types';
import { buildTable } from '../../../src/model/buildTable';
import { treatyHistories, type TreatyHistory } from '../../../src/model/treatyActions';
import { partyStatusOn } from '../../../src/model/partyStatus';
import { isoDay } from '../../../src/time/day';
import { DAY, instant, utc } from '../../../src/time/instant';
import { draft, file } from '../../unit/model/fixtures';
import { runs } from '../seed';

interface Step {
  readonly day: number;
  readonly act: Act;
}

const START = utc(2000);
const dateOf = (day: number): string => isoDay(instant(START + day * DAY));
const anySteps = fc.array(fc.record({ day: fc.nat(120), act: fc.constantFrom(...ACTS) }), {
  minLength: 1,
  maxLength: 6,
});
const anyDay = fc.nat(160);

function historyOf(steps: readonly Step[], when: (step: Step) => string): TreatyHistory {
  const events = steps.map((step, i) =>
    draft(`e${String(i)}`, when(step), { treaties: [{ treaty: 'pact', act: step.act, parties: ['A'] }] }),
  );
  return treatyHistories(buildTable(file(events, { treaties: [{ id: 'pact' }] })))[0]!;
}

function stateOn(history: TreatyHistory, day: number): string {
  const from = instant(START + day * DAY);
  const question = {
    history,
    actors: new Map<never, never>(),
    day: { from, to: instant(from + DAY) },
    overBy: () => 0,
  };
  return partyStatusOn(question)[0]?.state ?? 'none';
}
const exact = (step: Step): string => dateOf(step.day);
const month = (step: Step): string => dateOf(step.day).slice(0, 7);

describe('for any history of a treaty', () => {
  it('no status is unclear where every act is known to the day', () => {
    fc.assert(
      fc.property(anySteps, anyDay, (steps, day) => {
        expect(stateOn(historyOf(steps, exact), day)).not.toBe('unclear');
      }),
    );
  });

  it('a status changes only on a day on which something took effect', () => {
    fc.assert(
      fc.property(anySteps, anyDay, (steps, day) => {
        fc.pre(!steps.some((step) => step.day === day + 1));
        const history = historyOf(steps, exact);
        expect(stateOn(history, day + 1)).toBe(stateOn(history, day));
      }),
    );
  });

  it('no party is bound without an entry into force or an accession', () => {
    const binding = new Set<Act>(['entry-into-force', 'accession']);
    fc.assert(
      fc.property(anySteps, anyDay, (steps, day) => {
        const history = historyOf(
          steps.filter(({ act }) => !binding.has(act)),
          exact,
        );
        expect(stateOn(history, day)).not.toBe('bound');
      }),
    );
  });

  it('a status that has ended stays so unless an act binds the party again', () => {
    const anew = new Set<Act>(['entry-into-force', 'accession']);
    fc.assert(
      fc.property(anySteps, anyDay, (steps, day) => {
        const history = historyOf(steps, exact);
        fc.pre(stateOn(history, day) === 'ended' && !steps.some((step) => step.day > day && anew.has(step.act)));
        expect(stateOn(history, day + 200)).toBe('ended');
      }),
    );
  });

  it('knowing only the month of an act leaves an answer as it is or makes it unclear', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(5), anyDay, (steps, which, day) => {
        const vague = historyOf(steps, (step) => (step === steps[which % steps.length] ? month(step) : exact(step)));
        const state = stateOn(vague, day);
        if (state !== 'unclear') expect(state).toBe(stateOn(historyOf(steps, exact), day));
      }),
      { numRuns: runs(500) },
    );
  });
});
