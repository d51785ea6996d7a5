import { expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/messages';
import { buildTable } from '../../../src/model/buildTable';
import { showStories } from '../../../src/outline/stories';
import { draft, file } from '../model/fixtures';

const table = buildTable(
  file([draft('later', '2024-05-02', { title: { en: 'Later', de: 'Später' } }), draft('first', '2024-05-01')], {
    stories: [
      {
        id: 's',
        title: { en: 'How', de: 'Wie' },
        steps: [{ event: 'later', text: { de: 'Nur deutsch' } }, { text: 'No event' }, { event: 'first' }],
      },
    ],
  }),
);

it('a story in words has its steps in the order of the file, each with the date and title of its event', () => {
  const [story] = showStories(table, en, 'en');
  expect(story).toMatchObject({ id: 's', title: { text: 'How' } });
  expect(story!.steps.map(({ number, text, event }) => [number, text?.text, event?.date, event?.title.text])).toEqual([
    [1, 'Nur deutsch', '2 May 2024', 'Later'],
    [2, 'No event', undefined, undefined],
    [3, undefined, '1 May 2024', 'first'],
  ]);
});

it('a text in another language than the reader’s says so', () => {
  const [story] = showStories(table, en, 'en');
  expect(story!.steps[0]!.text).toEqual({ text: 'Nur deutsch', lang: 'de' });
});
