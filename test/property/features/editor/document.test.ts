import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../../src/features/editor/document/columns';
import { blockFromTsv, blockToTsv } from '../../../../src/features/editor/document/blocks';
import {
  fieldsOf,
  LIST_NAMES,
  openDocument,
  saveDocument,
  type TimelineDocument,
} from '../../../../src/features/editor/document/document';
import { record, redo, startHistory, undo } from '../../../../src/features/editor/document/history';
import { deleteRows, duplicateRows, sortRows } from '../../../../src/features/editor/document/operations';
import type { JsonObject } from '../../../../src/import/types';
import { nearlyFile } from '../../format/arbitraries';
import { contextOf, operation, WORDING } from './arbitraries';

/** Files of every kind, with drafts as the importer leaves them. */
const file = fc
  .tuple(
    nearlyFile,
    fc.option(
      fc.array(
        fc.record(
          { row: fc.nat(), date: fc.constantFrom('soon', '3/4/2020', ''), title: fc.string(), id: fc.string() },
          { requiredKeys: ['row', 'date'] },
        ),
        { maxLength: 3 },
      ),
      { nil: undefined },
    ),
  )
  .filter(([value]) => typeof value === 'object' && value !== null && !Array.isArray(value))
  .map(
    ([value, drafts]) => ({ ...(value as JsonObject), ...(drafts ? { 'x-drafts': drafts } : {}) }) satisfies JsonObject,
  );
const document = file.map(openDocument);
const changes = fc.array(operation, { maxLength: 6 });

const idsOf = (document: TimelineDocument, list: (typeof LIST_NAMES)[number]): unknown[] =>
  document.lists[list].map((row) => fieldsOf(row)['id']).filter((id) => typeof id === 'string');
/** All ids of events and sources, and all references to them, found by the names of fields alone. */
const found = (value: unknown, visit: (name: string, value: unknown, at: string) => void, at = ''): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const field = Array.isArray(value) ? at : name;
    visit(field, inner, at);
    found(inner, visit, field);
  }
};
const partsOf = ({ fields, lists }: TimelineDocument): unknown => ({
  ...fields,
  'x-drafts': null,
  ...Object.fromEntries(LIST_NAMES.map((name) => [name, lists[name].map(({ value }) => value)])),
});
const idsIn = (document: TimelineDocument): Set<string> => {
  const ids = new Set<string>();
  found(partsOf(document), (name, value, at) => {
    if (name === 'id' && typeof value === 'string' && ['events', 'sources'].includes(at)) ids.add(`${at} ${value}`);
  });
  return ids;
};
const referencesIn = (document: TimelineDocument): string[] => {
  const ids: string[] = [];
  found(partsOf(document), (name, value, at) => {
    const isEvent = ((name === 'from' || name === 'to') && at === 'links') || name === 'event' || name === 'events';
    if (typeof value === 'string' && (name === 'sources' || isEvent))
      ids.push(`${isEvent ? 'events' : 'sources'} ${value}`);
  });
  return ids;
};
const isUnique = (list: readonly unknown[]): boolean => new Set(list).size === list.length;

describe('a document', () => {
  it('is saved as the file that was opened, to the order of its fields', () => {
    fc.assert(
      fc.property(file, (value) => {
        expect(JSON.stringify(saveDocument(openDocument(value)).file)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('is the same after a change was undone, and after it was redone', () => {
    fc.assert(
      fc.property(document, changes, (start, steps) => {
        let history = startHistory(start);
        const states = [history];
        for (const step of steps) {
          const next = record(history, step(history.document));
          if (next !== history) states.push((history = next));
        }
        for (const state of states.toReversed().slice(1)) {
          history = undo(history);
          expect(history.document).toEqual(state.document);
        }
        expect(undo(history)).toBe(history);
        for (const state of states.slice(1)) {
          history = redo(history);
          expect(history.document).toEqual(state.document);
        }
        expect(redo(history)).toBe(history);
      }),
    );
  });

  it('has no key twice, and no id twice that was not there twice', () => {
    fc.assert(
      fc.property(document, changes, (start, steps) => {
        fc.pre(LIST_NAMES.every((list) => isUnique(idsOf(start, list))));
        const end = steps.reduce((at, step) => step(at), start);
        for (const list of LIST_NAMES) expect([list, isUnique(idsOf(end, list))]).toEqual([list, true]);
        expect(isUnique(LIST_NAMES.flatMap((list) => end.lists[list].map(({ key }) => key)))).toBe(true);
      }),
    );
  });

  it('has no reference to what a change has taken away', () => {
    fc.assert(
      fc.property(document, changes, (start, steps) => {
        const before = idsIn(start);
        const end = steps.reduce((at, step) => step(at), start);
        const after = idsIn(end);
        // An event that a person names and that nothing has is said to be unknown where it stands.
        const lost = [...before].filter((id) => !after.has(id));
        expect(referencesIn(end).filter((id) => lost.includes(id))).toEqual([]);
      }),
    );
  });

  it('loses no event but those that are deleted', () => {
    fc.assert(
      fc.property(document, changes, (start, steps) => {
        let at = start;
        for (const step of steps) {
          const next = step(at);
          const keys = new Set(next.lists.events.map(({ key }) => key));
          const gone = at.lists.events.filter(({ key }) => !keys.has(key));
          if (gone.length > 0) expect(next.lists.events.length).toBe(at.lists.events.length - gone.length);
          const saved = saveDocument(next);
          const drafts = (saved.file['x-drafts'] as unknown[] | undefined) ?? [];
          const isDraftList = Array.isArray(drafts) && next.fields['x-drafts'] !== undefined;
          expect(
            saved.events.length + (isDraftList || next.lists.events.some((r) => r.isDraft) ? drafts.length : 0),
          ).toBe(next.lists.events.length);
          at = next;
        }
      }),
    );
  });
});

describe('a cell', () => {
  it('changes nothing when what it shows for editing, or copies, is written back', () => {
    fc.assert(
      fc.property(document, (start) => {
        const context = contextOf(start);
        for (const list of LIST_NAMES)
          for (const row of start.lists[list])
            for (const column of COLUMNS[list]) {
              const entry = fieldsOf(row);
              const texts = [column.edit(entry, context), (column.copy ?? column.edit)(entry, context)];
              for (const text of texts)
                expect([list, column.id, text, column.write(entry, text, context)]).toEqual([
                  list,
                  column.id,
                  text,
                  entry,
                ]);
            }
      }),
    );
  });
});

describe('rows', () => {
  it('are the same after a copy of them was deleted', () => {
    fc.assert(
      fc.property(document, (start) => {
        const count = start.lists.events.length;
        fc.pre(count > 0);
        const copied = duplicateRows(start, 'events', { from: 0, to: count - 1 }, WORDING);
        const { document: end } = deleteRows(copied, 'events', { from: count, to: 2 * count - 1 }, WORDING);
        expect(end.lists).toEqual(start.lists);
      }),
    );
  });

  it('are sorted once', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...COLUMNS.events.map(({ id }) => id)), (start, column) => {
        const once = sortRows(start, 'events', column, 'ascending', contextOf(start));
        expect(sortRows(once, 'events', column, 'ascending', contextOf(once))).toBe(once);
        expect(new Set(once.lists.events)).toEqual(new Set(start.lists.events));
      }),
    );
  });
});

describe('a block', () => {
  it('reads the same after it was copied', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', "'=x", '-a', '-44', 'a\tb', 'a\nb', '"', 'a"b'));
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    fc.assert(
      fc.property(rows, (block) => {
        expect(blockFromTsv(blockToTsv(block))).toEqual(block);
      }),
    );
  });
});
