import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../src/intake/schema';
import type { Act } from '../../../src/intake/types';
import { buildTable } from '../../../src/model/build';
import { livesOf, type TreatyLife } from '../../../src/model/deeds';
import { standingsOn } from '../../../src/model/standing';
import { dayAt } from '../../../src/time/day';
import { DAY, instant, utc } from '../../../src/time/instant';
import { draft, file } from '../../unit/model/made';

interface Step {
  readonly day: number;
  readonly act: Act;
}

const START = utc(2000);
const dateOf = (day: number): string => dayAt(instant(START + day * DAY));
const anySteps = fc.array(fc.record({ day: fc.nat(120), act: fc.constantFrom(...ACTS) }), {
  minLength: 1,
  maxLength: 6,
});
const anyDay = fc.nat(160);

function lifeOf(steps: readonly Step[], when: (step: Step) => string): TreatyLife {
  const events = steps.map((step, i) =>
    draft(`e${String(i)}`, when(step), { treaties: [{ treaty: 'pact', act: step.act, parties: ['A'] }] }),
  );
  return livesOf(buildTable(file(events, { treaties: [{ id: 'pact' }] })))[0]!;
}

function stateOn(life: TreatyLife, day: number): string {
  const from = instant(START + day * DAY);
  const question = { life, actors: new Map<never, never>(), day: { from, to: instant(from + DAY) }, overBy: () => 0 };
  return standingsOn(question)[0]?.state ?? 'none';
}
const exact = (step: Step): string => dateOf(step.day);
const month = (step: Step): string => dateOf(step.day).slice(0, 7);

describe('for any life of a treaty', () => {
  it('nothing is unclear where every act is known to the day', () => {
    fc.assert(
      fc.property(anySteps, anyDay, (steps, day) => {
        expect(stateOn(lifeOf(steps, exact), day)).not.toBe('unclear');
      }),
    );
  });

  it('a standing changes only on a day on which something took effect', () => {
    fc.assert(
      fc.property(anySteps, anyDay, (steps, day) => {
        fc.pre(!steps.some((step) => step.day === day + 1));
        const life = lifeOf(steps, exact);
        expect(stateOn(life, day + 1)).toBe(stateOn(life, day));
      }),
    );
  });

  it('nobody is bound without an entry into force or an accession', () => {
    const binding = new Set<Act>(['entry-into-force', 'accession']);
    fc.assert(
      fc.property(anySteps, anyDay, (steps, day) => {
        const life = lifeOf(
          steps.filter(({ act }) => !binding.has(act)),
          exact,
        );
        expect(stateOn(life, day)).not.toBe('bound');
      }),
    );
  });

  it('what has ended stays so, unless something binds anew', () => {
    const anew = new Set<Act>(['entry-into-force', 'accession']);
    fc.assert(
      fc.property(anySteps, anyDay, (steps, day) => {
        const life = lifeOf(steps, exact);
        fc.pre(stateOn(life, day) === 'ended' && !steps.some((step) => step.day > day && anew.has(step.act)));
        expect(stateOn(life, day + 200)).toBe('ended');
      }),
    );
  });

  it('knowing only the month of an act makes an answer unclear or leaves it, and never makes another', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(5), anyDay, (steps, which, day) => {
        const vague = lifeOf(steps, (step) => (step === steps[which % steps.length] ? month(step) : exact(step)));
        const told = stateOn(vague, day);
        if (told !== 'unclear') expect(told).toBe(stateOn(lifeOf(steps, exact), day));
      }),
      { numRuns: 500 },
    );
  });
});
