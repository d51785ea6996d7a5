import { bisector } from 'd3-array';
import type { Text } from '../format/types';
import type { Messages } from '../i18n/en/messages';
import { HEADER_MARGINS } from './sizes';
import { breakName } from '../layout/laneHeaders';
import { sceneParties, type PartyLinePlace } from '../layout/partyLine';
import type { Scene } from '../layout/scene';
import type { ChartGeometry, Measure } from '../layout/types';
import { partyCountsOf, type PartyCount } from '../model/partyCounts';
import type { EventTable } from '../model/table';
import { treatyHistories } from '../model/treatyActions';
import { HEADER_LEFT, HEADER_LINE, type LayerSource } from '../render/chart';
import { drawPartyLine } from '../render/partyLine';
import { memoize } from '../util/memoize';

/** What a file has as its headline: a number over time, and what it counts. */
export interface Headline {
  readonly name: string;
  readonly counts: readonly PartyCount[];
  /** A count in figures, or its range where it is unclear. */
  readonly textOf: (count: PartyCount) => string;
}

/** The parties of the headline's treaty over time. Those that have ratified and are not bound yet do not count. */
const countsOf = memoize((table: EventTable): readonly PartyCount[] => {
  const history = treatyHistories(table).find(({ treaty }) => treaty.id === table.file.headline?.treaty);
  if (!history) return [];
  const bound = partyCountsOf(table, history).map((count) => ({ ...count, all: count.most }));
  return bound.filter(({ sure, most }, i) => sure !== bound[i - 1]?.sure || most !== bound[i - 1]?.most);
});

/** The headline of a table in the reader's language; null for none. */
export function headlineOf(
  table: EventTable,
  messages: Pick<Messages, 'treaties' | 'number'>,
  localize: (text: Text | undefined) => string,
): Headline | null {
  const { headline, treaties: listed } = table.file;
  const counts = countsOf(table);
  if (!headline || counts.length === 0) return null;
  const treaty = listed.find(({ id }) => id === headline.treaty);
  const name =
    localize(headline.title) || messages.treaties.partiesTo(localize(treaty?.short ?? treaty?.name) || headline.treaty);
  const textOf = ({ sure, most }: PartyCount): string =>
    sure === most ? messages.number(sure) : `${messages.number(sure)}–${messages.number(most)}`;
  return { name, counts, textOf };
}

const byInstant = bisector((count: PartyCount) => count.at);

/** The count at an instant of a file that ends at `end`; null where there is none. */
export function countAt({ counts }: Headline, at: number, end: number): PartyCount | null {
  const count = counts[byInstant.right(counts, at) - 1];
  return count && count.most > 0 && at < end ? count : null;
}

/** From the top of the strip to the highest number, so that a label stands above it. */
const LABEL_ROOM = 17;

/** The strip of a headline in a chart. */
export function headlineTop({ lanesTop, headlineHeight }: Pick<ChartGeometry, 'lanesTop' | 'headlineHeight'>): number {
  return lanesTop - headlineHeight;
}

/**
 * The layers of a headline, where the chart has room for it: the line over the plot, and its name among the lanes' headers. Without a
 * column of headers the name stands at the line's end.
 */
export function headlineLayers(headline: Headline, end: number, measure: Measure): LayerSource[] {
  const whereReserved =
    (layOut: LayerSource): LayerSource =>
    (scene) =>
      scene.geometry.headlineHeight > 0 ? layOut(scene) : null;
  return [
    whereReserved((scene) => lineLayer(headline, end, measure, scene)),
    whereReserved((scene) => nameLayer(headline, measure, scene)),
  ];
}

function lineLayer(
  { name, counts, textOf }: Headline,
  end: number,
  measure: Measure,
  scene: Scene,
): ReturnType<LayerSource> {
  const { geometry, shown } = scene;
  const { plotLeft, plotWidth, headlineHeight, lanesTop } = geometry;
  const place: PartyLinePlace = { top: LABEL_ROOM, zero: headlineHeight - 1 };
  const isNamed = plotLeft === 0;
  const line = sceneParties({
    ...{ counts, shown, width: plotWidth, end, place, measure },
    textOf: (count, inFull) => (inFull && isNamed ? `${name}: ${textOf(count)}` : textOf(count)),
  });
  return {
    id: 'headline',
    z: 'under',
    draw: (pen, _, palette) => {
      pen.rect(plotLeft, lanesTop - 1, plotWidth, 1, { fill: palette.rule });
      if (line) drawPartyLine(pen, line, { left: plotLeft, top: headlineTop(geometry), zero: place.zero }, palette);
    },
  };
}

function nameLayer({ name }: Headline, measure: Measure, { geometry }: Scene): ReturnType<LayerSource> {
  const { plotLeft, lanesTop } = geometry;
  if (plotLeft === 0) return null;
  const lines = breakName(name, plotLeft - HEADER_MARGINS, 2, measure);
  const top = headlineTop(geometry) + (lines.length === 1 ? HEADER_LINE / 2 : 2);
  return {
    id: 'headline-name',
    z: 'header',
    draw: (pen, _, palette) => {
      pen.rect(0, lanesTop - 1, plotLeft, 1, { fill: palette.rule });
      lines.forEach((line, n) => {
        pen.text(HEADER_LEFT, top + (n + 1) * HEADER_LINE, line, { font: 'strong', fill: palette.text });
      });
    },
  };
}
