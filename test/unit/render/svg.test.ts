import { describe, expect, it } from 'vitest';
import type { Pen } from '../../../src/render/pen';
import { escapeXml, svgPen } from '../../../src/render/svg';

const HOSTILE = '</text><script>alert("1")</script> & \'x\' ]]> \u0000\u0008\ufffe\ud800 𝄞 العربية';

function markup(draw: (pen: Pen) => void): string {
  const pen = svgPen('p-');
  draw(pen);
  return pen.markup();
}

describe('text in XML', () => {
  it.each([
    ['markup characters', '<b>&"\'', '&#60;b&#62;&#38;&#34;&#39;'],
    ['characters that XML forbids', 'a\u0000b\u000bc\ufffed\uffffe', 'abcde'],
    ['lone surrogates', 'a\ud83db\udc00', 'ab'],
    ['tabs and line ends, which XML allows', 'a\tb\nc', 'a\tb\nc'],
    ['characters of any script', '北京 🚀 Київ', '北京 🚀 Київ'],
  ])('%s', (_, text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });
});

describe('the SVG pen', () => {
  it('escapes hostile text', () => {
    const text = markup((pen) => pen.text(1, 2, HOSTILE, { font: 'label', fill: '#000' }));
    expect(text).toMatchInlineSnapshot(
      `"<text x="1" y="2" font-size="13" fill="#000">&#60;/text&#62;&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;x&#39; ]]&#62;  𝄞 العربية</text>"`,
    );
  });

  it('writes what the recorder records, rounded to tenths', () => {
    expect(
      markup((pen) => {
        pen.rect(1.234, 2, 30.06, 4, { fill: 'red', alpha: 0.35 });
        pen.rect(0, 0, -3, 4, { stroke: 'blue', lineWidth: 1.66, dash: [2, 1] });
        pen.line(1, 2, 3, 4.55, { stroke: 'black' });
        pen.path('M0 0L1 1Z', 7.77, 8, { fill: 'green', stroke: 'black', lineWidth: 2 });
        pen.text(3, 4, 'War', { font: 'era', fill: 'black', halo: 'white' });
      }).replaceAll('><', '>\n<'),
    ).toMatchInlineSnapshot(`
      "<rect x="1.2" y="2" width="30.1" height="4" fill="red" opacity="0.35"/>
      <rect x="0" y="0" width="0" height="4" fill="none" stroke="blue" stroke-width="1.7" stroke-dasharray="2 1"/>
      <path d="M1 2L3 4.6" fill="none" stroke="black"/>
      <path d="M0 0L1 1Z" transform="translate(7.8 8)" fill="green" stroke="black" stroke-width="2"/>
      <text x="3" y="4" font-size="14" font-weight="600" fill="black" stroke="white" stroke-width="3" stroke-linejoin="round" paint-order="stroke">War</text>"
    `);
  });

  it('prefixes the ids of gradients and clips, so that several charts can share a page', () => {
    const text = markup((pen) => {
      pen.clip(0, 0, 10, 10, () => pen.fade(0, 0, 9, 2, 'red', 0.08, 1));
      pen.fade(0, 5, 9, 2, 'blue', 1, 0);
    });
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.length).toBe(3);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) {
      expect(id).toMatch(/^p-/);
      expect(text).toContain(`url(#${id})`);
    }
  });

  it('uses no style, script or handler, so that the strictest policy allows it', () => {
    const text = markup((pen) => {
      pen.clip(0, 0, 10, 10, () => pen.fade(0, 0, 9, 2, 'red', 0.08, 1));
      pen.text(1, 2, HOSTILE, { font: 'period', fill: '#000', halo: '#fff' });
      pen.path('M0 0Z', 0, 0, { stroke: 'red', dash: [1, 2], alpha: 0.5 });
    });
    expect(text).not.toMatch(/\sstyle=|<style|<script|\son\w+=|href=/i);
    expect(text.match(/<(\w+)/g)!.sort()).toEqual(
      text.match(/<(clipPath|g|linearGradient|path|rect|stop|text)\b/g)!.sort(),
    );
  });

  it('closes every element that it opens', () => {
    const text = markup((pen) => pen.clip(0, 0, 1, 1, () => pen.clip(0, 0, 1, 1, () => pen.rect(0, 0, 1, 1, {}))));
    expect(text.match(/<g /g)).toHaveLength(2);
    expect(text.endsWith('</g></g>')).toBe(true);
  });
});
