import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawClaims, type PanelHeader } from '../../../../src/features/claims/render';
import { readTimeline } from '../../../../src/format/read';
import { claimAt, claimsGeometry, claimsScene, type ClaimsScene } from '../../../../src/features/claims/layout';
import { runsOfMeasures } from '../../../../src/features/claims/runs';
import { buildTable } from '../../../../src/model/buildTable';
import { claimsOf } from '../../../../src/model/claims';
import { everyRow } from '../../../../src/model/filter';
import { formatFigure } from '../../../../src/outline/figures';
import { en } from '../../../../src/i18n/en/messages';
import { utc } from '../../../../src/time/instant';
import { axisTicks } from '../../../../src/time/ticks';
import { EVEN } from '../../../property/layout/arbitraries';
import { RECORDED, recorder } from '../../render/recorder';

const table = buildTable(readTimeline(readFileSync('data/dprk-russia.json', 'utf8')).file!);
const LOSSES = [
  'killed',
  'wounded',
  'killed-and-wounded',
  'killed-and-wounded-in-a-week',
  'all-casualties',
  'losses-stated',
];
const SHOWN = { from: utc(2024, 10), to: utc(2025, 11) };
const WIDTH = 900;

function sceneOf(by: readonly string[] = [], narrow = false): ClaimsScene {
  const panels = claimsOf(table, everyRow(table), LOSSES, by);
  const geometry = claimsGeometry({ width: narrow ? 390 : WIDTH, height: 500, headerWidth: 140, narrow, panels });
  return claimsScene({
    geometry,
    panels,
    runs: runsOfMeasures(table, panels),
    shown: SHOWN,
    textOf: ({ figure }) => formatFigure(figure, en),
    measure: EVEN,
  });
}

function record(scene: ClaimsScene, focus: number | null = null): string[] {
  const panelHeaders = scene.panels.map(({ rows }, at): PanelHeader => ({
    name: LOSSES[at]!,
    unit: 'people',
    unitX: 120,
    ticks: [
      { text: 'half', width: 30, share: 0.5 },
      { text: 'all', width: 20, share: 1 },
    ],
    rows: rows.map(({ claims }) => ({ lines: [claims[0]?.claim.claim.by ?? ''] })),
  }));
  const pen = recorder();
  const ticks = axisTicks({ shown: SHOWN, width: scene.geometry.plotWidth }, en.time, EVEN);
  const claim = focus === null ? null : scene.panels[0]!.rows[0]!.claims[focus]!.claim;
  const options = { table, axis: ticks, panelHeaders, selected: claim?.row ?? null, hover: null, focus: claim };
  drawClaims(pen, scene, options, RECORDED);
  return pen.lines;
}

describe('the chart of the casualty claims of 2024 and 2025', () => {
  const scene = sceneOf();
  const rows = scene.panels.flatMap((panel) => panel.rows);

  it('is drawn as recorded, wide and narrow', async () => {
    await expect(`${record(scene).join('\n')}\n`).toMatchFileSnapshot('./wide.drawings.txt');
    await expect(`${record(sceneOf([], true)).join('\n')}\n`).toMatchFileSnapshot('./narrow.drawings.txt');
  });

  it('has a row for each of at least five claimants, and no two measures on one scale', () => {
    const claimants = new Set(rows.flatMap(({ claims }) => claims.map(({ claim }) => claim.claim.by)));
    expect([...claimants].sort()).toEqual([
      'PRK',
      'gbr-defence-ministry',
      'jcs',
      'nis',
      'western-officials',
      'white-house-nsc',
      'zelensky',
    ]);
    const measures = scene.panels.map((panel) => [
      ...new Set(panel.rows.flatMap(({ claims }) => claims.map(({ claim }) => claim.figure.measure))),
    ]);
    expect(measures).toEqual(LOSSES.map((measure) => [measure]));
  });

  it('writes each number beside its mark', () => {
    const labels = rows.flatMap(({ claims }) => claims.map(({ label }) => label));
    expect(labels).toEqual(expect.arrayContaining(['more than 3,000', 'at least 1,100', '3,800', 'up to 1,000']));
    expect(labels.filter((label) => label === '')).toEqual([]);
  });

  it('shows the claims of the others behind each row, and none behind a single row', () => {
    const pale = record(scene).filter((line) => line.includes('faint, at 40%')).length;
    expect(pale).toBe(rows.reduce((sum, { others }) => sum + others.length, 0));
    expect(record(sceneOf(['nis'])).filter((line) => line.includes('faint, at 40%'))).toEqual([]);
  });

  it('draws an open bound as a dotted arrow to its open side', () => {
    const lines = record(scene).filter((line) => line.includes('dash 2 3'));
    const open = rows.flatMap(({ claims }) => claims.filter(({ claim }) => claim.interval.open !== null));
    expect(lines.length).toBe(open.length);
    const up = open.find(({ claim }) => claim.interval.open === 'up')!;
    const place = scene.panels[up.panel]!.rows[up.row]!.place;
    expect(lines.some((line) => line.endsWith(` ${place.full}: line conflict 1.6, dash 2 3`))).toBe(true);
  });

  it('draws two rings around the focused claim and one around the others of the open event', () => {
    const rings = record(scene, 0).filter((line) => line.includes('line focus'));
    const own = rows.flatMap(({ claims }) => claims.filter(({ claim }) => claim.row === rows[0]!.claims[0]!.claim.row));
    expect(rings.length).toBe(own.length + 1);
  });

  it('counts the claims out of view on either side', () => {
    const panels = claimsOf(table, everyRow(table), ['killed'], ['nis']);
    const geometry = claimsGeometry({ width: WIDTH, height: 100, headerWidth: 140, narrow: false, panels });
    const shown = { from: utc(2025), to: utc(2025, 3) };
    const [row] = claimsScene({ geometry, panels, shown, textOf: () => '', measure: EVEN }).panels[0]!.rows;
    expect([row!.earlier, row!.claims.length, row!.later]).toEqual([1, 1, 3]);
  });

  it('finds the claim under a point', () => {
    for (const { claims } of rows) {
      for (const one of claims) {
        const y = one.best ?? (one.low + one.high) / 2;
        expect(claimAt(scene, one.x, y)?.claim).toBe(one.claim);
      }
    }
    expect(claimAt(scene, scene.geometry.plotLeft + 1, 1)).toBeNull();
    expect(claimAt(scene, 300, -5)).toBeNull();
  });
});
