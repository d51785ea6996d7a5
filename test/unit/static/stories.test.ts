import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/static/page';
import { storyLink, storySection } from '../../../src/static/stories';
import { activeMarkup, GOOD, hostile, NOWHERE, shipped, staticTimelineOf, tableOf } from './fixtures';

const STEPS = shipped('dprk-russia').table.file.stories[0]!.steps.length;
const section = (lang: string, hasViews = true): string =>
  storySection({ timeline: shipped('dprk-russia', lang), prefix: '', level: 2, hasViews });

describe('the stories of a page without a script', () => {
  it('are numbered lists of what each step says, with a link to its event and to its view', () => {
    const html = section('en');
    expect(html.match(/<ol /g)).toHaveLength(1);
    expect(html.match(/<li>/g)).toHaveLength(STEPS);
    expect(html).toContain('14 November 2024: <a href="#event-drone-test-2024-11-14">');
    expect(html).toContain('The test itself was the day before the news.');
    expect(html).toContain('<a href="#story=news-item-2024-11-15&amp;step=2">Show in the timeline</a>');
  });

  it('have a small picture of each step, in which its event has a ring', () => {
    const pictures = section('en').match(/<svg [^>]*class="en-step-picture"|class="en-step-picture"/g);
    expect(pictures).toHaveLength(STEPS);
    expect(section('en').length).toBeLessThan(STEPS * 12_000);
  });

  it('are in the language of the page', () => {
    expect(section('de')).toContain('Der Test selbst war am Tag vor der Meldung.');
    expect(section('de')).toContain('In der Zeitleiste zeigen');
  });

  it('have no links to views where the address belongs to somebody else', () => {
    expect(section('en', false)).not.toContain('#story=');
  });

  it('are reached from under the title', () => {
    expect(storyLink(shipped('dprk-russia'), 'x-')).toContain(
      `href="#x-stories">Walk through it: ${STEPS} steps<span class="en-walk-title">\u00a0– One news item`,
    );
    const body = bodyOf(shipped('dprk-russia'), NOWHERE, 'auto');
    expect(body.indexOf('href="#stories"')).toBeLessThan(body.indexOf('id="stories"'));
  });

  it('are not there where the file has none', () => {
    const file = JSON.parse(GOOD) as object;
    const body = bodyOf(staticTimelineOf(tableOf(JSON.stringify({ ...file, stories: [] }))), NOWHERE, 'auto');
    expect(body).not.toContain('en-stories');
  });

  it('hold nothing active from a file in which every text is hostile', () => {
    const timeline = hostile();
    const html = storySection({ timeline, prefix: '', level: 2, hasViews: true }) + storyLink(timeline, '');
    expect(html).toContain('&#60;img src=x');
    expect(activeMarkup(html)).toEqual([]);
  });
});

it('a story of a file whose steps have no span has no pictures', () => {
  const timeline = staticTimelineOf(tableOf(GOOD.replace('"shown": "1987/1988", ', '')));
  const html = storySection({ timeline, prefix: '', level: 2, hasViews: true });
  expect(html).toContain('It began so.');
  expect(html).not.toContain('<svg');
});
