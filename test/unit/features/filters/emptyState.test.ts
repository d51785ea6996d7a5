import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { TimelineContext } from '../../../../src/features/context';
import EmptyState from '../../../../src/features/filters/EmptyState.svelte';
import { filtersEn } from '../../../../src/features/filters/messages/en';
import { en } from '../../../../src/i18n/en/messages';
import { madeTable } from '../../outline/fixtures';

/** What the place of the picture says for a file with these events. */
function said(events: object[]): string {
  const timeline = {
    original: madeTable({ events, links: [], corrections: [] }),
    messages: en,
    messagesOf: () => filtersEn,
    store: { viewMode: 'picture' },
  } as unknown as TimelineContext;
  return render(EmptyState, { props: { timeline } }).body.replace(/<!--.*?-->/g, '');
}

it('a file without events says so, and offers no filter to remove', () => {
  expect(said([])).toContain(filtersEn.none);
  expect(said([])).not.toContain('<button');
});

it('a filter that leaves none of the events can be removed', () => {
  const html = said([{ id: 'a', when: '2020', title: 'A' }]);
  expect(html).toContain(en.summary.noMatch);
  expect(html).toContain(filtersEn.showAll);
});
