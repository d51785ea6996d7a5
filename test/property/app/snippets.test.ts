import fc from 'fast-check';
import { expect, it } from 'vitest';
import { elementSnippet, frameSnippet } from '../../../src/app/embedDialog/snippets';
import { applyChange } from '../../../src/view/actions';
import { readAttributes } from '../../../src/view/attributes';
import { wholeFile } from '../../../src/view/limits';
import type { ViewState } from '../../../src/view/state';
import { known, limits, view } from '../../unit/view/fixtures';
import { anyView } from '../view/arbitraries';

const plain: ViewState = { ...view, shown: wholeFile(limits) };
const target = {
  defaults: plain,
  title: 'Title',
  theme: 'auto',
  link: null,
  phone: { lanes: 883, picture: 983 },
} as const;

const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const unescape = (html: string): string => html.replace(/&(?:amp|lt|gt|quot);/g, (sign) => SIGNS[sign]!);

/** The attributes of a tag in a text of HTML. */
function attributesOf(html: string, name: string): Map<string, string> {
  const tag = new RegExp(`<${name} ([^>]*)>`).exec(html)![1]!;
  return new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, text]) => [key!, unescape(text!)]));
}

/** The view that an element with these attributes shows. */
const viewOf = (attributes: { get(name: string): string | null | undefined }): ViewState =>
  readAttributes((name) => attributes.get(name) ?? null, known).reduce(
    (at: ViewState, change) => applyChange(at, change, limits),
    plain,
  );

it('the element snippet of any view shows that view', () => {
  fc.assert(
    fc.property(anyView, (seen) => {
      const html = elementSnippet({
        ...{ ...target, view: seen, data: { src: 'a.json' } },
        ...{ script: { address: 'x.js', integrity: null }, fallback: { address: null, text: '' }, page: null },
      });
      expect(viewOf(attributesOf(html, 'entente-timeline'))).toEqual(seen);
    }),
  );
});

it('the frame snippet of any view shows that view', () => {
  fc.assert(
    fc.property(anyView, (seen) => {
      const html = frameSnippet({
        ...{ ...target, view: seen, data: 'https://example.org/a.json' },
        ...{ frame: 'https://example.org/embed/frame.html', host: 'host.js' },
      });
      const { searchParams } = new URL(attributesOf(html, 'iframe').get('src')!);
      expect(viewOf(searchParams)).toEqual(seen);
    }),
  );
});
