import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/app/embedding/site';
import { elementSnippet, escapeHtml, frameSnippet, type Told } from '../../../src/app/embedding/snippets';
import { sourceOf, type Origin } from '../../../src/app/embedding/source';
import { utc } from '../../../src/time/instant';
import { view } from '../view/made';

const ROOT = 'https://example.org/timelines/';
const site: Site = {
  element: `${ROOT}embed/entente.js`,
  frame: `${ROOT}embed/frame.html`,
  host: `${ROOT}embed/host.js`,
  pinned: null,
  copies: new Map([[`${ROOT}data/inf.json`, `${ROOT}data/inf@0123456789.json`]]),
  open: true,
};
const defaults = { ...view, shown: { from: utc(2020), to: utc(2026) } };
const told: Told = { view, defaults, title: '"Arms" <control>', theme: 'auto', link: null };

describe('what an article can have of a file', () => {
  const live = `${ROOT}data/inf.json`;
  it.each<[string, Origin, object]>([
    [
      'of the site: with updates, and a copy that never changes',
      { address: '../../data/inf.json', text: null },
      { live, copy: `${ROOT}data/inf@0123456789.json`, text: null, reason: null },
    ],
    [
      'of the site, added later: with updates',
      { address: '../../data/new.json', text: null },
      { live: `${ROOT}data/new.json`, copy: null, reason: 'unpinned' },
    ],
    [
      'of another host: with updates',
      { address: 'https://example.com/x.json', text: null },
      { live: 'https://example.com/x.json', copy: null, reason: 'foreign' },
    ],
    ['of the reader’s own: what is in it', { address: null, text: '{}' }, { live: null, text: '{}', reason: 'own' }],
    [
      'of the reader’s own, too large: nothing',
      { address: null, text: ' '.repeat(600_000) },
      { live: null, text: null, reason: 'large' },
    ],
  ])('%s', (_, origin, expected) => {
    expect(sourceOf(origin, site, `${ROOT}t/inf/?a#b`)).toMatchObject(expected);
  });

  it('on a page that stands by itself: nothing', () => {
    expect(sourceOf({ address: 'data.json', text: null }, null, ROOT)).toMatchObject({ live: null, reason: 'alone' });
  });
});

describe('the text to paste', () => {
  it('is an element with its script, data, view, and what stands inside', () => {
    const text = elementSnippet({
      ...told,
      view: { ...view, selected: 'signed', filter: { ...view.filter, kinds: ['test', 'talk'], query: 'a "b" & c' } },
      script: { address: site.element, integrity: null },
      data: { src: `${ROOT}data/inf.json` },
      fallback: { address: `${ROOT}t/inf/#e=signed&lang=en`, text: 'All of "Arms" <control>' },
    });
    expect(text).toBe(`<script type="module" src="https://example.org/timelines/embed/entente.js"></script>
<entente-timeline src="https://example.org/timelines/data/inf.json" lang="en" shown="2022/2023" kinds="test talk" query="a &quot;b&quot; &amp; c" selected="signed">
  <p><a href="https://example.org/timelines/t/inf/#e=signed&amp;lang=en">All of &quot;Arms&quot; &lt;control&gt;</a></p>
</entente-timeline>`);
  });

  it('is an element with its integrity, and with the data inside, which cannot end the script they stand in', () => {
    const text = elementSnippet({
      ...told,
      theme: 'dark',
      link: 'inf',
      script: { address: `${ROOT}embed/entente-x.js`, integrity: 'sha384-abc' },
      data: { text: '{"title":"</script><script>alert(1)</script>"}' },
      fallback: { address: null, text: 'Arms' },
    });
    expect(text).toContain('entente-x.js" integrity="sha384-abc" crossorigin="anonymous"></script>');
    expect(text).toContain('<entente-timeline lang="en" shown="2022/2023" theme="dark" link="inf">');
    expect(text.match(/<\/script>/g)).toHaveLength(2);
    expect(text).toContain('<p>Arms</p>');
  });

  it('is a frame and the script that gives it its height', () => {
    const wish = { ...told, frame: site.frame, host: site.host };
    expect(frameSnippet({ ...wish, link: 'inf', data: `${ROOT}data/inf.json` }))
      .toBe(`<iframe src="https://example.org/timelines/embed/frame.html?src=../data/inf.json&amp;lang=en&amp;shown=2022/2023" title="&quot;Arms&quot; &lt;control&gt;" width="100%" height="640" loading="lazy" data-link="inf"></iframe>
<script src="https://example.org/timelines/embed/host.js" async></script>`);
    expect(frameSnippet({ ...wish, data: 'https://example.com/x.json?a=b&c' })).toContain(
      'frame.html?src=https://example.com/x.json%3Fa%3Db%26c&amp;',
    );
  });

  it.each([
    [`"><script>'&`, `&quot;&gt;&lt;script&gt;'&amp;`],
    ['plain', 'plain'],
  ])('%j is written as %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });
});
