import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';

const FILES: Record<string, string> = {
  'good.csv': 'When,What\n1962-10-16,Photographs\n',
  'who.csv': 'When,What,Who\n1962-10-16,Photographs,Soviet Union\n',
  'actors.csv': 'Id,Name,Type\nSUN,Soviet Union,country\n',
  'open.csv': 'When,What\n3/4/2020,Meeting\n',
  'map.json':
    '{"columns": [{"column": "When", "field": "when", "answers": {"order": "mdy"}}, {"column": "What", "field": "title"}]}',
  'bad-map.json': '{"columns": [{"column": "When", "field": "whem"}]}',
  'bad-answer.json': '{"columns": [{"column": "When", "field": "when", "answers": {"order": "md"}}]}',
  'not-json.json': 'When: when',
  'page.html': '<!doctype html><p>Hello</p>',
  '-': 'When;What\n1962-10-16;Photographs\n',
};

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: Readonly<Record<string, string>>;
}

async function entente(line: string): Promise<Ended> {
  let [out, err] = ['', ''];
  const written: Record<string, string> = {};
  const code = await run(line.split(' '), {
    env: {},
    png: () => Promise.resolve(null),
    built: () => Promise.resolve(''),
    version: () => Promise.resolve('1.2.3'),
    read: (file) =>
      file in FILES ? Promise.resolve(Buffer.from(FILES[file]!)) : Promise.reject(new Error('no such file')),
    write: (file, content) => {
      if (file.startsWith('/')) return Promise.reject(new Error('read-only'));
      written[file] = String(content);
      return Promise.resolve();
    },
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err, written };
}

const whens = (json: string | undefined): string[] =>
  (JSON.parse(json ?? '{"events": []}') as { events: { when: string }[] }).events.map(({ when }) => when);

describe('entente-timeline import', () => {
  it('writes the timeline and prints the report', async () => {
    const { code, out, err, written } = await entente('import good.csv --out x.json');
    expect(whens(written['x.json'])).toEqual(['1962-10-16']);
    expect(out).toContain('table: 1 row; 1 event, 0 drafts, 0 rows without an event\n');
    expect([code, err]).toEqual([0, '']);
  });

  it('prints the timeline, and the report on standard error, without --out', async () => {
    const { code, out, err } = await entente('import -');
    expect(whens(out)).toEqual(['1962-10-16']);
    expect(err).toContain('1 event');
    expect(code).toBe(0);
  });

  it('exits with 1 while a question is open, and says how to answer it', async () => {
    const { code, out, written } = await entente('import open.csv --out x.json');
    expect(out).toContain(
      'When: Which comes first, the day or the month? 1 cell waits for the answer, such as “3/4/2020”.',
    );
    expect(out).toContain('"answers": {"order": "dmy"}');
    expect(whens(written['x.json'])).toEqual([]);
    expect(written['x.json']).toContain('"x-drafts"');
    expect(code).toBe(1);
  });

  it('reads the answer from a mapping', async () => {
    const { code, written } = await entente('import open.csv --map map.json --out x.json');
    expect(whens(written['x.json'])).toEqual(['2020-03-04']);
    expect(code).toBe(0);
  });

  it('writes the mapping that it used, which gives the same again', async () => {
    const { written } = await entente('import good.csv --out x.json --write-map used.json');
    FILES['used.json'] = written['used.json']!;
    expect(JSON.parse(written['used.json']!)).toEqual({
      header: true,
      columns: [
        { column: 'When', field: 'when' },
        { column: 'What', field: 'title' },
      ],
    });
    expect((await entente('import good.csv --map used.json --out x.json')).written['x.json']).toBe(written['x.json']);
  });

  it('prints the report as JSON with --json', async () => {
    const { out } = await entente('import open.csv --out x.json --json');
    expect(JSON.parse(out)).toMatchObject({
      format: 'table',
      counts: { rows: 1, events: 0, drafts: 1, skipped: 0 },
      questions: [
        { column: 'When', question: 'order', options: [{ answer: 'dmy', edtf: '2020-04-03' }, { answer: 'mdy' }] },
      ],
    });
  });

  it('reads further tables, and names one that it does not know', async () => {
    const { written, out, code } = await entente('import who.csv --with actors.csv,good.csv --out x.json');
    expect(JSON.parse(written['x.json']!)).toMatchObject({
      actors: [{ id: 'SUN', name: 'Soviet Union', type: 'state' }],
      events: [{ actors: ['SUN'] }],
    });
    expect(out).toContain('good: This is no table of actors, kinds, measures, sources or claims');
    expect(code).toBe(0);
    expect((await entente('import who.csv --with none.csv --out x.json')).code).toBe(2);
  });

  it('speaks German', async () => {
    expect((await entente('import good.csv --out x.json --lang de')).out).toContain('Tabelle: 1 Zeile; 1 Ereignis');
  });

  it.each([
    ['import', 'No file given'],
    ['import none.csv', 'none.csv cannot be opened: no such file.'],
    ['import good.csv open.csv', 'Give one file at a time.'],
    ['import good.csv --from pdf', 'There is no format “pdf” to import'],
    ['import good.csv --map none.json', 'none.json cannot be opened: no such file.'],
    ['import good.csv --map bad-map.json', 'bad-map.json is no mapping: columns[0].field is wrong.'],
    ['import good.csv --map bad-answer.json', 'columns[0].answers.order is wrong.'],
    ['import good.csv --map not-json.json', 'not-json.json cannot be opened'],
    ['import good.csv --out /x.json', '/x.json cannot be written: read-only.'],
    ['import good.csv --page', 'There is no option --page.'],
  ])('%s exits with 2 and says %j', async (line, said) => {
    const { code, err } = await entente(line);
    expect(err).toContain(said);
    expect(code).toBe(2);
  });

  it('exits with 1 and writes nothing where nothing can be read', async () => {
    const { code, out, written } = await entente('import page.html --out x.json');
    expect(out).toContain('This is a web page without a table.');
    expect(written).toEqual({});
    expect(code).toBe(1);
  });
});
