import { expect, it } from 'vitest';
import { define, EntenteTimeline } from '../../../src/embed/define';

it('without custom elements, as on a server, the element can be imported and defining it does nothing', async () => {
  expect(typeof HTMLElement).toBe('undefined');
  const entry = await import('../../../src/embed/element');
  expect(entry.EntenteTimeline).toBe(EntenteTimeline);
  expect(EntenteTimeline.observedAttributes).toContain('src');
  expect(() => {
    define();
  }).not.toThrow();
});
