import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { connectToHost } from '../../../src/embed/frame/messages';
import { value } from './anyValue';
import { recordTrouble, trouble } from './trouble';

const before = location.href;
const settings = { seed: inject('seed'), numRuns: inject('fuzzRuns') * 50 };
let stop: () => void;

beforeEach(() => {
  stop = recordTrouble();
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, '', before);
});

/** What can be sent to another window. */
const message = fc
  .oneof(
    fc
      .record(
        {
          type: fc.oneof(
            fc.constantFrom<unknown>('hello', 'command', 'view', 'height', 'reveal', 'select', 'ready', 'fault'),
            value,
          ),
          link: value,
          theme: value,
          lang: value,
          select: value,
          height: value,
          top: value,
          bottom: value,
          choice: value,
          id: value,
        },
        { requiredKeys: ['type'] },
      )
      .map((sent) => ({ ...sent, entente: 1 })),
    value,
  )
  .filter((sent) => {
    try {
      structuredClone(sent);
      return true;
    } catch {
      return false;
    }
  });

describe('whatever a window sends', () => {
  it('to a frame, it takes texts alone', () => {
    const posted = vi.spyOn(parent, 'postMessage').mockImplementation(() => undefined);
    const commands: object[] = [];
    connectToHost({ pymId: null, secret: null }, (command) => commands.push(command));
    fc.assert(
      fc.property(message, fc.constantFrom('https://example.org', 'null', ''), (sent, origin) => {
        trouble.length = 0;
        commands.length = 0;
        dispatchEvent(new MessageEvent('message', { data: structuredClone(sent), source: parent, origin }));
        for (const field of commands.flatMap((command) => Object.values(command) as unknown[]))
          expect(field === null || typeof field === 'string').toBe(true);
        expect(trouble).toEqual([]);
      }),
      settings,
    );
    posted.mockRestore();
  });

  it('to the page of a frame, nothing throws, and the address stays one of its own', async () => {
    const frame = document.createElement('iframe');
    frame.dataset['entente'] = '';
    frame.dataset['link'] = 'f';
    frame.src = URL.createObjectURL(new Blob(['<p>A frame'], { type: 'text/html' }));
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    await import('../../../src/embed/host');
    const page = before.replace(/#.*/, '');
    fc.assert(
      fc.property(message, (sent) => {
        trouble.length = 0;
        const { origin } = location;
        dispatchEvent(
          new MessageEvent('message', { data: structuredClone(sent), source: frame.contentWindow, origin }),
        );
        expect(trouble).toEqual([]);
        expect(location.href.replace(/#.*/, '')).toBe(page);
      }),
      settings,
    );
  });
});
