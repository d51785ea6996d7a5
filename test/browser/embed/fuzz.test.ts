import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { define, EntenteTimeline } from '../../../src/embed/define';
import { text, value } from './anyValue';
import { FILE, frames, makeElement, serveFile, until } from './fixtures';
import { note, recordTrouble, trouble } from './trouble';

declare module 'vitest' {
  interface ProvidedContext {
    seed: number;
    /** Runs of each property here; `npm run fuzz -- test/browser/embed/fuzz.test.ts` asks for more. */
    fuzzRuns: number;
  }
}

// All that a page can do to an element, with arguments of every kind: nothing may throw, hang, be executed or grow without end.

define();
const before = location.href;
const settings = { seed: inject('seed'), numRuns: inject('fuzzRuns') };
const TIMEOUT = 60_000 + settings.numRuns * 2000;
let stop: () => void;

beforeEach(() => {
  stop = recordTrouble();
  serveFile();
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, '', before);
});

const fields = fc.record(
  { kinds: value, actors: value, status: value, claimants: value, query: value, filtering: value, other: value },
  { requiredKeys: [] },
);
/** A file in which some fields are of any kind. */
const data = fc.oneof(
  value,
  fc
    .record({ title: value, summary: value, lang: value, kinds: value, links: value }, { requiredKeys: [] })
    .map((odd) => ({ ...FILE, ...odd })),
  fc
    .array(
      fc.record(
        { id: text, when: text, title: value, claims: value, media: value, place: value },
        { requiredKeys: [] },
      ),
      { maxLength: 5 },
    )
    .map((events) => ({ ...FILE, events: [...FILE.events, ...events] })),
  fc.constantFrom(FILE, JSON.stringify(FILE), JSON.stringify(FILE).slice(0, 200)),
);

type Step = readonly [what: string, act: (element: EntenteTimeline) => unknown];
const call = (name: string, args: fc.Arbitrary<unknown[]>): fc.Arbitrary<Step> =>
  args.map((list) => [name, (element) => (element[name as 'show'] as (...args: unknown[]) => unknown)(...list)]);
const ATTRIBUTES = [...EntenteTimeline.observedAttributes, 'hide', 'dir', 'style', 'class'];
const step: fc.Arbitrary<Step> = fc.oneof(
  call('show', fc.array(value, { maxLength: 2 })),
  call('select', fc.array(value, { maxLength: 2 })),
  call('has', fc.array(value, { maxLength: 2 })),
  call('go', fc.array(value, { maxLength: 2 })),
  call('filter', fc.array(fc.oneof(fields, value), { maxLength: 2 })),
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...ATTRIBUTES), text)
      .map(([name, to]): Step => [name, (element) => element.setAttribute(name, to)]),
  },
  fc.constantFrom(...ATTRIBUTES).map((name): Step => [`without ${name}`, (element) => element.removeAttribute(name)]),
  data.map((file): Step => ['data', (element) => (element.data = file as object)]),
  fc.constantFrom<Step>(
    ['remove', (element) => element.remove()],
    ['append', () => undefined],
    ['visible', (element) => [element.visible, element.view]],
    [
      'lifecycle',
      (element) => {
        element.connectedCallback();
        element.disconnectedCallback();
        element.adoptedCallback();
      },
    ],
  ),
  text.map((hash): Step => ['hash', () => history.replaceState(null, '', `#${hash}`)]),
  text.map((inside): Step => ['inside', (element) => void (element.textContent = inside)]),
  fc
    .constantFrom('keydown', 'pointerdown', 'focusin', 'wheel', 'beforeprint', 'hashchange', 'popstate', 'resize')
    .map((name): Step => [
      name,
      (element) => (element.dispatchEvent(new Event(name, { bubbles: true })), dispatchEvent(new Event(name))),
    ]),
);

describe('whatever a page does to an element', () => {
  it(
    'nothing throws, hangs, is executed or piles up',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 20 }), async (steps) => {
          trouble.length = 0;
          const { element, dispatched } = makeElement({ src: 'a.json', link: 'x' });
          document.body.append(element);
          await until(dispatched, 'entente-ready');
          const began = performance.now();
          for (const [[what, act], wait] of steps) {
            try {
              act(element);
            } catch (error) {
              note(what, error);
            }
            if (what !== 'remove' && !element.isConnected) document.body.append(element);
            if (wait) await frames(1);
          }
          await frames(2);
          const took = performance.now() - began;
          // It is as good as new afterwards.
          for (const name of ATTRIBUTES) element.removeAttribute(name);
          history.replaceState(null, '', before);
          document.body.append(element);
          const ready = dispatched.filter(({ name }) => name === 'entente-ready').length;
          element.data = structuredClone(FILE);
          await until(dispatched, 'entente-ready', ready + 1);
          element.go('e=e3');
          const works = [
            element.view?.selected,
            element.has('e3'),
            element.shadowRoot!.querySelectorAll('.en-root').length,
          ];
          element.remove();
          await frames(1);
          expect(trouble).toEqual([]);
          expect(works).toEqual(['e3', true, 1]);
          expect(took).toBeLessThan(20_000);
          expect(document.body.querySelector('script, img')).toBeNull();
        }),
        settings,
      );
    },
    TIMEOUT,
  );

  it(
    'the address keeps one view under a name of any kind',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.constantFrom('a b', 'a&b', 'x=y', '#', '%41', 'ä', '<>', ''),
            fc.string({ unit: 'binary', maxLength: 8 }),
          ),
          fc.constantFrom('', '#part-2'),
          async (link, hash) => {
            history.replaceState(null, '', before.replace(/#.*/, '') + hash);
            const { element, dispatched } = makeElement({ src: 'a.json', link });
            document.body.append(element);
            await until(dispatched, 'entente-ready');
            for (const id of ['e1', 'e2', 'e3']) element.select(id);
            const written = location.hash;
            element.remove();
            await frames(1);
            expect(written.match(/e=e\d/g)).toEqual(['e=e3']);
            const { element: again, dispatched: heard } = makeElement({ src: 'a.json', link });
            document.body.append(again);
            await until(heard, 'entente-ready');
            expect(again.view?.selected).toBe('e3');
            again.remove();
            await frames(1);
            expect(trouble).toEqual([]);
          },
        ),
        settings,
      );
    },
    TIMEOUT,
  );
});
