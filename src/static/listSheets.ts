import { pickLanguage } from '../format/localizedText';
import type { Claim, EventRecord, Figure, Text, TimelineFile } from '../format/types';
import { defuse } from './csv';

/** A sheet of a workbook: a header, then a row for each entry. */
export interface ListSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A column: its name, and the text of its cell. */
type Column<T> = readonly [name: string, text: (entry: T) => string | number | null | undefined];

/** A claim with its event; one of its figures stands on each row. */
interface ClaimRow {
  readonly event: EventRecord;
  readonly id: string;
  readonly claim: Claim;
  readonly figure: Figure | undefined;
}

/**
 * What the events of a timeline refer to, as sheets beside theirs, in one language: actors, kinds, measures, sources and claims. `import/`
 * reads them again. Sheets and columns without content are left out.
 */
export function listSheets(file: TimelineFile, lang: string): ListSheet[] {
  const text = (value: Text | undefined): string => (value === undefined ? '' : pickLanguage(value, lang, file.lang));
  const id: Column<{ readonly id: string }> = ['id', (entry) => entry.id];
  const name: Column<{ readonly name?: Text | undefined }> = ['name', (entry) => text(entry.name)];
  return [
    sheet(
      'Timeline',
      [file],
      [
        ['title', () => text(file.title)],
        ['summary', () => text(file.summary)],
        ['language', () => lang],
        ['licence', () => file.licence],
        id,
      ],
    ),
    sheet('Actors', file.actors, [
      ...[id, name],
      ['short', (actor) => text(actor.short)],
      ['type', (actor) => actor.type],
      ['parent', (actor) => actor.parent],
      ['existed', (actor) => actor.existed],
    ]),
    sheet('Kinds', file.kinds, [id, name, ['family', (kind) => kind.family], ['tone', (kind) => kind.tone]]),
    sheet('Measures', file.measures, [id, name, ['unit', (measure) => text(measure.unit)]]),
    sheet('Sources', file.sources, [
      id,
      ['title', (source) => source.title],
      ['publisher', (source) => source.publisher],
      ['URL', (source) => source.URL],
      ['issued', (source) => source.issued],
      ['type', (source) => source.type],
      ['language', (source) => source.language],
      ['author', (source) => (typeof source.author === 'string' ? source.author : '')],
      ['accessed', (source) => source.accessed],
      ['archive', (source) => source.archiveUrl],
    ]),
    sheet('Claims', claimRows(file), [
      ['event', ({ event }) => event.id],
      ['id', (row) => row.id],
      ['by', ({ claim }) => claim.by],
      ['via', ({ claim }) => text(claim.via)],
      ['said', ({ claim }) => claim.said],
      ['says', ({ claim }) => text(claim.says)],
      ['when', ({ claim }) => claim.when],
      ['place', ({ claim }) => text(claim.place?.name)],
      ['lat', ({ claim }) => claim.place?.lat],
      ['lon', ({ claim }) => claim.place?.lon],
      ['kinds', ({ claim }) => claim.kinds?.join('; ')],
      ['status', ({ claim }) => claim.status],
      ['measure', ({ figure }) => figure?.measure],
      ['bound', ({ figure }) => figure?.bound],
      ['low', ({ figure }) => figure?.low],
      ['best', ({ figure }) => figure?.best],
      ['high', ({ figure }) => figure?.high],
      ['period', ({ figure }) => figure?.period],
      ['sources', ({ claim }) => claim.sources.join('; ')],
    ]),
  ].filter(({ rows }) => rows.length > 1);
}

/** A row for each figure of a claim. A claim of several gets an id, by which they are found to be one. */
function claimRows(file: TimelineFile): ClaimRow[] {
  return file.events.flatMap((event) =>
    event.claims.flatMap((claim, i) => {
      const figures: readonly (Figure | undefined)[] = claim.figures?.length ? claim.figures : [undefined];
      const id = claim.id ?? (figures.length > 1 ? `claim-${String(i + 1)}` : '');
      return figures.map((figure) => ({ event, claim, figure, id }));
    }),
  );
}

function sheet<T extends object>(name: string, entries: readonly T[], columns: readonly Column<T>[]): ListSheet {
  const own = [...new Set(entries.flatMap(ownFields))].map((field): Column<T> => [
    field,
    (entry) => (entry as Readonly<Record<string, string>>)[field],
  ]);
  const rows = entries.map((entry) => [...columns, ...own].map(([, text]) => String(text(entry) ?? '')));
  const all = [[...columns, ...own].map(([header]) => header), ...rows];
  const isUsed = all[0]!.map((_, i) => rows.some((row) => row[i] !== ''));
  return { name, rows: all.map((row) => row.filter((_, i) => isUsed[i]).map(defuse)) };
}

/** Fields with `x-` that are a text: columns of the table that the file was made from. */
function ownFields(entry: object): string[] {
  return Object.entries(entry).flatMap(([name, value]) =>
    name.startsWith('x-') && typeof value === 'string' ? [name] : [],
  );
}
