import { describe, expect, it } from 'vitest';
import { svgPen } from '../../../../src/render/svg';
import { drawLinks, linkCurve } from '../../../../src/features/links/render';
import type { Scene } from '../../../../src/layout/scene';
import type { SceneLinks } from '../../../../src/features/links/layout';
import type { LinkIndex } from '../../../../src/model/links';
import { RECORDED, recorder } from '../../render/recorder';

const geometry = { plotLeft: 100, plotWidth: 400, width: 500, height: 300, axisHeight: 44, lanesTop: 62 };
const label = { label: 'Summit', labelX: 220, labelWidth: 60, y: 120, bar: false };
const scene = { geometry, lanes: [{ boxes: [label] }] } as unknown as Scene;

/** Links with these arrowheads and lines, from (200, 120) to (300, 220), the last one of a highlighted event. */
function drawn(looks: readonly { head: number; line: number }[], out: readonly [number, number] = [0, 0]): string[] {
  const count = looks.length;
  const links = { head: Uint8Array.from(looks, ({ head }) => head), line: Uint8Array.from(looks, ({ line }) => line) };
  const made: SceneLinks = {
    count,
    link: Uint32Array.from(looks, (_, i) => i),
    ends: Float32Array.from(looks.flatMap(() => [200, 120, 300, 220])),
    out: Int8Array.from(looks.flatMap(() => out)),
    isEmphasized: Uint8Array.from(looks, (_, i) => (i === count - 1 ? 1 : 0)),
  };
  const pen = recorder();
  drawLinks(pen, scene, made, links as unknown as LinkIndex, RECORDED);
  return pen.lines;
}

describe('links', () => {
  it('differ by line and arrowhead, and links of the highlighted event are darker and drawn last', () => {
    const looks = [
      { head: 0, line: 0 },
      { head: 1, line: 1 },
      { head: 2, line: 2 },
    ];
    expect(drawn(looks)).toMatchInlineSnapshot(`
      [
        "clip 100 44 size 400 256",
        "  curve 200 131 by 200 186 300 154 to 300 209: line soft 1, at 40%",
        "  path M0 0L-3.8-8H3.8Z at 300 209: soft, at 50%",
        "  curve 200 131 by 200 186 300 154 to 300 209: line soft 1, dash 6 4, at 40%",
        "  path M-4-6.5L0 0L4-6.5 at 300 209: line soft 1.2, at 50%",
        "  curve 200 131 by 200 186 300 154 to 300 209: line text 1.4, dash 1.5 3.5, at 80%",
        "  path M-5 0H5M-5-3.4H5 at 300 209: line text 1.6, at 90%",
      ]
    `);
  });

  it('leave the view at its edge, where a sign marks that they go on outside', () => {
    expect(drawn([{ head: 0, line: 0 }], [-1, 0])).toMatchInlineSnapshot(`
      [
        "clip 100 44 size 400 256",
        "  curve 200 120 by 244 120 300 154 to 300 209: line text 1.4, at 80%",
        "  path M0 0L-3.8-8H3.8Z at 300 209: text, at 90%",
        "  path M6-4L1.5 0L6 4 at 200 120: line text 1.2, at 90%",
      ]
    `);
    expect(drawn([{ head: 0, line: 0 }], [0, 1])).toMatchInlineSnapshot(`
      [
        "clip 100 44 size 400 256",
        "  curve 200 131 by 200 186 256 220 to 300 220: line text 1.4, at 80%",
        "  path M0 0L-8-3.8V3.8Z at 299 220: text, at 90%",
      ]
    `);
  });

  it('avoid labels', () => {
    const pen = svgPen('p');
    const links = { head: Uint8Array.of(0), line: Uint8Array.of(0) } as unknown as LinkIndex;
    const ends = Float32Array.of(200, 80, 300, 220);
    const made = { count: 1, link: Uint32Array.of(0), ends, out: Int8Array.of(0, 0), isEmphasized: Uint8Array.of(1) };
    drawLinks(pen, scene, made, links, RECORDED);
    expect(pen.markup()).toContain(
      '<path clip-rule="evenodd" d="M100 44h400v256h-400zM218 112h64v17h-64z"/></clipPath>',
    );
  });

  it('draw nothing where there are none', () => {
    expect(drawn([])).toEqual([]);
  });
});

describe('the curve of a link', () => {
  it.each([
    ['downwards', [200, 100, 300, 200], [200, 111, 300, 189], 1],
    ['upwards', [200, 200, 300, 100], [200, 189, 300, 111], 3],
    ['in an arch where both stand on one line', [200, 150, 300, 150], [200, 139, 300, 139], 1],
    ['in an arch below where there is no room above', [200, 70, 300, 70], [200, 81, 300, 81], 3],
  ])('begins and ends beside the middle of its marks: %s', (_, [x0, y0, x1, y1], ends, heads) => {
    const { points, heads: way } = linkCurve(x0!, y0!, x1!, y1!, 0, 0, 62);
    expect([points[0], points[1], points[6], points[7]]).toEqual(ends);
    expect(way).toBe(heads);
  });

  it('begins and ends vertically, since labels stand beside marks', () => {
    const { points } = linkCurve(200, 100, 400, 260, 0, 0, 62);
    expect([points[2], points[4]]).toEqual([200, 400]);
  });
});
