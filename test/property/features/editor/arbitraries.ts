import fc from 'fast-check';
import { en } from '../../../../src/i18n/en/messages';
import { COLUMNS } from '../../../../src/features/editor/document/columns';
import { DocumentBuilder, type Wording } from '../../../../src/features/editor/document/builder';
import { LIST_NAMES, type ListName, type TimelineDocument } from '../../../../src/features/editor/document/document';
import * as operations from '../../../../src/features/editor/document/operations';

export const WORDING: Wording = { lang: 'en', time: en.time, answers: {}, label: (_, value) => value };

const words = fc.oneof(
  fc.constantFrom(
    'March 1938',
    'c. 44 BC',
    '12.3.2014',
    '3/4/2020',
    '',
    'soon',
    'a',
    'B; A',
    'Russia (target)',
    '5',
    '=',
  ),
  fc.constantFrom('2020-05', '2019/2020', 'https://example.org', 'constructor', '__proto__', 'one\ntwo', 'confirmed'),
  fc.string(),
);

const list: fc.Arbitrary<ListName> = fc.oneof(fc.constant('events' as const), fc.constantFrom(...LIST_NAMES));
const row = fc.nat({ max: 8 });

/** Any operation, as a function from one document to the next. */
export const operation: fc.Arbitrary<(document: TimelineDocument) => TimelineDocument> = fc
  .record({
    what: fc.constantFrom('write', 'paste', 'insert', 'duplicate', 'delete', 'fill', 'sort', 'answer', 'rename'),
    ...{ list, at: row, to: row, column: fc.nat(), text: words, block: fc.array(fc.array(words, { maxLength: 5 })) },
  })
  .map(({ what, list, at, to, column, text, block }) => (document) => {
    const columns = COLUMNS[list].map(({ id }) => id);
    const id = columns[column % columns.length]!;
    const range = { from: Math.min(at, to), to: Math.max(at, to) };
    if (what === 'write') return operations.writeCells(document, list, [{ row: at, column: id, text }], WORDING);
    if (what === 'paste') {
      const edits = block.flatMap((cells, r) =>
        cells.map((cell, c) => ({ row: at + r, column: columns[c] ?? '', text: cell })),
      );
      return operations.writeCells(document, list, edits, WORDING);
    }
    if (what === 'insert')
      return operations.insertRows(document, list, Math.min(at, document.lists[list].length), 2, WORDING);
    if (what === 'duplicate') return operations.duplicateRows(document, list, range, WORDING);
    if (what === 'delete') return operations.deleteRows(document, list, range, WORDING).document;
    if (what === 'fill') return operations.fillDown(document, list, range, columns, WORDING);
    if (what === 'answer') return operations.readDraftDates(document, { ...WORDING, answers: { order: 'dmy' } });
    if (what === 'rename') return operations.renameEvent(document, at, text, WORDING);
    return operations.sortRows(document, list, id, at % 2 ? 'ascending' : 'descending', contextOf(document));
  });

export const contextOf = (document: TimelineDocument): DocumentBuilder => new DocumentBuilder(document, WORDING);
