import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/app/embedDialog/site';
import { elementSnippet, escapeHtml, frameSnippet, type EmbedTarget } from '../../../src/app/embedDialog/snippets';
import { sourceOf, type Origin } from '../../../src/app/embedDialog/source';
import { utc } from '../../../src/time/instant';
import { view } from '../view/fixtures';

const ROOT = 'https://example.org/timelines/';
const site: Site = {
  element: `${ROOT}embed/entente.js`,
  frame: `${ROOT}embed/frame.html`,
  host: `${ROOT}embed/host.js`,
  pinned: null,
  copies: new Map([[`${ROOT}data/inf.json`, `${ROOT}data/inf@0123456789.json`]]),
  frames: new Map(),
  pages: new Map(),
  base: null,
  open: true,
};
const defaults = { ...view, shown: { from: utc(2020), to: utc(2026) } };
const target: EmbedTarget = {
  view,
  defaults,
  title: '"Arms" <control>',
  theme: 'auto',
  link: null,
  phone: { lanes: 811, picture: 911 },
};

describe('what an article can embed of a file', () => {
  const live = `${ROOT}data/inf.json`;
  it.each<[string, Origin, object]>([
    [
      'on the site: the live file, and a copy that never changes',
      { address: '../../data/inf.json', text: null },
      { live, copy: `${ROOT}data/inf@0123456789.json`, text: null, reason: null },
    ],
    [
      'on the site, added after the build: the live file',
      { address: '../../data/new.json', text: null },
      { live: `${ROOT}data/new.json`, copy: null, reason: 'unpinned' },
    ],
    [
      'on another host: the live file',
      { address: 'https://example.com/x.json', text: null },
      { live: 'https://example.com/x.json', copy: null, reason: 'foreign' },
    ],
    [
      'from the reader’s computer: its content',
      { address: null, text: '{}' },
      { live: null, text: '{}', reason: 'own' },
    ],
    [
      'from the reader’s computer, too large: nothing',
      { address: null, text: ' '.repeat(600_000) },
      { live: null, text: null, reason: 'large' },
    ],
  ])('%s', (_, origin, expected) => {
    expect(sourceOf(origin, site, `${ROOT}t/inf/?a#b`)).toMatchObject(expected);
  });

  it('on a page outside the site: nothing', () => {
    expect(sourceOf({ address: 'data.json', text: null }, null, ROOT)).toMatchObject({ live: null, reason: 'alone' });
  });
});

describe('the code to paste', () => {
  it('is an element with its script, data, view and fallback content', () => {
    const text = elementSnippet({
      ...target,
      view: { ...view, selected: 'signed', filter: { ...view.filter, kinds: ['test', 'talk'], query: 'a "b" & c' } },
      script: { address: site.element, integrity: null },
      data: { src: `${ROOT}data/inf.json` },
      page: `${ROOT}t/inf/`,
      fallback: { address: `${ROOT}t/inf/#e=signed&lang=en`, text: 'All of "Arms" <control>' },
    });
    expect(text).toBe(`<script type="module" src="https://example.org/timelines/embed/entente.js"></script>
<div style="container-type:inline-size;width:100%">
<entente-timeline src="https://example.org/timelines/data/inf.json" lang="en" shown="2022/2023" kinds="test talk" query="a &quot;b&quot; &amp; c" selected="signed" page="https://example.org/timelines/t/inf/" style="display:block;min-height:clamp(min(640px,80vh),(560px - 100cqw)*9999,1183px)">
  <p><a href="https://example.org/timelines/t/inf/#e=signed&amp;lang=en">All of &quot;Arms&quot; &lt;control&gt;</a></p>
</entente-timeline>
</div>`);
  });

  it('is an element with its integrity and inline data, which cannot close the script that holds them', () => {
    const text = elementSnippet({
      ...target,
      theme: 'dark',
      link: 'inf',
      script: { address: `${ROOT}embed/entente-x.js`, integrity: 'sha384-abc' },
      data: { text: '{"title":"</script><script>alert(1)</script>"}' },
      fallback: { address: null, text: 'Arms' },
      page: null,
    });
    expect(text).toContain('entente-x.js" integrity="sha384-abc" crossorigin="anonymous"></script>');
    expect(text).toContain('<entente-timeline lang="en" shown="2022/2023" theme="dark" link="inf" style=');
    expect(text.match(/<\/script>/g)).toHaveLength(2);
    expect(text).toContain('<p>Arms</p>');
  });

  it('is a frame and the script that gives it its height', () => {
    const options = { ...target, frame: site.frame, host: site.host };
    expect(frameSnippet({ ...options, link: 'inf', data: `${ROOT}data/inf.json` }))
      .toBe(`<div style="container-type:inline-size;width:100%">
<iframe src="https://example.org/timelines/embed/frame.html?src=../data/inf.json&amp;lang=en&amp;shown=2022/2023" title="&quot;Arms&quot; &lt;control&gt;" width="100%" height="640" loading="lazy" data-link="inf" frameborder="0" style="display:block;border:0;width:100%;max-width:100%;height:clamp(640px,(560px - 100cqw)*9999,max(1083px,640px + 86px))"></iframe>
</div>
<script src="https://example.org/timelines/embed/host.js" async></script>`);
    expect(frameSnippet({ ...options, data: 'https://example.com/x.json?a=b&c' })).toContain(
      'frame.html?src=https://example.com/x.json%3Fa%3Db%26c&amp;',
    );
  });

  it('is a frame whose page contains the data', () => {
    const text = frameSnippet({ ...target, frame: `${ROOT}t/inf/frame.html`, host: site.host, data: null });
    expect(text).toContain('src="https://example.org/timelines/t/inf/frame.html?lang=en&amp;shown=2022/2023"');
  });

  it('reserves no more than the least height for a view whose height is not known, such as a list', () => {
    const frame = frameSnippet({ ...target, phone: null, frame: site.frame, host: site.host, data: '/x.json' });
    expect(frame).toContain('max-width:100%;height:640px"');
  });

  it.each([
    [`"><script>'&`, `&quot;&gt;&lt;script&gt;'&amp;`],
    ['plain', 'plain'],
  ])('%j is written as %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });
});
