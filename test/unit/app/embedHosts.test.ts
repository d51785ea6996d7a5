import { describe, expect, it } from 'vitest';
import { codeSnippet, type Framework } from '../../../src/app/embedDialog/codeSnippets';
import { HOSTS, OFFERS_OF, runsScripts } from '../../../src/app/embedDialog/hosts';
import { EMBED_DIALOG_MESSAGES } from '../../../src/app/embedDialog/messages/catalogue';
import { frameSnippet } from '../../../src/app/embedDialog/snippets';
import { utc } from '../../../src/time/instant';
import { view } from '../view/fixtures';

const defaults = { ...view, shown: { from: utc(2020), to: utc(2026) } };

describe('what is offered for a host', () => {
  it.each(Object.entries(EMBED_DIALOG_MESSAGES))('is explained, each form of it (%s)', (_, messages) => {
    const missing = HOSTS.flatMap((host) =>
      host === 'html'
        ? OFFERS_OF.html.filter((offer) => !messages.about[offer])
        : OFFERS_OF[host].filter((offer) => !messages.how[host][offer]).map((offer) => `${host} ${offer}`),
    );
    expect(missing).toEqual([]);
  });

  it('is a frame alone where scripts are removed', () => {
    expect(HOSTS.filter((host) => !runsScripts(host))).toEqual(['drupal', 'moodle', 'sites']);
    const target = {
      view,
      defaults,
      title: 'Arms "control"',
      theme: 'auto',
      link: null,
      phone: { lanes: 811, picture: 911 },
    } as const;
    expect(frameSnippet({ ...target, frame: 'https://example.org/t/inf/frame.html', host: null, data: null })).toBe(
      '<iframe src="https://example.org/t/inf/frame.html?lang=en&amp;shown=2022/2023" title="Arms &quot;control&quot;" width="100%" height="640" frameborder="0"></iframe>',
    );
  });
});

describe('the code for a framework', () => {
  it.each<[Framework, string]>([
    ['react', `export function Timeline() {\n  return (\n    <entente-timeline src="https://example.org/inf.json"`],
    ['svelte', `<script>\n  import 'entente-timeline/svelte';\n</script>\n\n<entente-timeline src=`],
    ['vue', `<template>\n  <entente-timeline src=`],
  ])('%s', (framework, part) => {
    const seen = { ...view, filter: { ...view.filter, query: '{a} "b"' } };
    const code = codeSnippet(framework, {
      ...{ view: seen, defaults, theme: 'dark', page: null, src: 'https://example.org/inf.json' },
    });
    expect(code).toContain(part);
    expect(code).toContain(`import 'entente-timeline/${framework}';`);
    expect(code).toContain('theme="dark"');
    // In Svelte braces within an attribute are code.
    expect(code).toContain(framework === 'svelte' ? `query="{'{'}a{'}'} &quot;b&quot;"` : 'query="{a} &quot;b&quot;"');
  });
});
