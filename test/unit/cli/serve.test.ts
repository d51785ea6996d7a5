import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/cli/languages';
import { run } from '../../../src/cli/run';
import { LocalSite, type LocalResponse } from '../../../src/cli/serve/localSite';
import { timelineFiles } from '../../../src/cli/serve/timelineFiles';

const GOOD = '{"format": 1, "title": "T & T", "events": [{"id": "a", "when": "2020", "title": "A"}]}';
const FAULTY = '{"format": 1, "title": "T", "events": [{"id": "a", "when": "9/11/1989", "title": "A"}]}';
const HOST = '127.0.0.1:4180';

let root = '';
let folder = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-serve-'));
  folder = join(root, 'timelines');
  mkdirSync(join(folder, 'inner'), { recursive: true });
  writeFileSync(join(root, 'secret.json'), GOOD);
  writeFileSync(join(folder, 'good.json'), GOOD);
  writeFileSync(join(folder, 'faulty & <odd>.json'), FAULTY);
  writeFileSync(join(folder, 'table.csv'), 'Date,Title\n2014,A\nsoon,B\n');
  writeFileSync(join(folder, 'package.json'), '{"name": "x"}');
  writeFileSync(join(folder, 'broken.csv'), '');
  writeFileSync(join(folder, 'notes.txt'), 'x');
});
afterAll(() => rmSync(root, { recursive: true }));

async function site(path: string): Promise<(path: string, host?: string, method?: string) => Promise<LocalResponse>> {
  const options = {
    language: await loadLanguage('en'),
    lang: undefined,
    mapping: undefined,
    app: () => Promise.resolve('app()'),
  };
  const local = new LocalSite(path, await timelineFiles(path), options);
  return (address, host = HOST, method = 'GET') => local.respond({ method, path: address, host });
}

describe('the pages of a folder', () => {
  it('list its timelines and tables, and lead to each', async () => {
    const get = await site(folder);
    const { body, headers } = await get('/');
    expect([...body.matchAll(/<li><a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      ...['f/broken.csv/', 'f/faulty%20%26%20%3Codd%3E.json/', 'f/good.json/', 'f/table.csv/'],
    ]);
    expect(body).toContain('faulty &#38; &#60;odd&#62;.json</a>');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('say what check says, and show the timeline', async () => {
    const get = await site(folder);
    const good = await get('/f/good.json/');
    expect(good.body).toContain('good.json: 1 event, no issues');
    expect(good.body).toContain('<details hidden>');
    expect((await get('/f/good.json/view')).body).toContain('<title>T &#38; T</title>');
    const faulty = await get('/f/faulty%20%26%20%3Codd%3E.json/');
    expect(faulty.body).toContain('.json: 0 events, 1 error, 0 warnings');
    expect(faulty.body).toContain('error: events[0].when: “9/11/1989”');
    expect(faulty.body).toContain('<details open>');
    expect((await get('/f/faulty%20%26%20%3Codd%3E.json/view')).status).toBe(200);
  });

  it('show a table as import reads it', async () => {
    const get = await site(folder);
    const { body } = await get('/f/table.csv/');
    expect(body).toContain('table.csv: table: 2 rows; 1 event, 1 draft');
    expect(body).toContain('This cannot be read as a date.');
    const { hasErrors } = JSON.parse((await get('/f/table.csv/state')).body) as { hasErrors: boolean };
    expect(hasErrors).toBe(true);
    expect((await get('/f/broken.csv/view')).body).toContain('Nothing of this file can be shown yet.');
  });

  it.each([
    ...['/f/../../secret.json/', '/f/..%2Fsecret.json/', '/f/%2e%2e%2fsecret.json/view', '/../secret.json'],
    ...['/f/package.json/', '/f/notes.txt/', '/f/inner/', '/f/good.json/other', '/f/%E0%A4%A/', '/f/__proto__/', '//'],
  ])('have nothing at %s', async (address) => {
    expect(await (await site(folder))(address)).toMatchObject({ status: 404 });
  });

  it.each(['evil.example', 'evil.example:4180', '127.0.0.1.evil.example', '', 'localhost.evil.example:80'])(
    'are refused to the host %j, since another site may have it point here',
    async (host) => {
      const get = await site(folder);
      for (const address of ['/', '/f/good.json/state']) expect((await get(address, host)).status).toBe(403);
    },
  );

  it('take no other method', async () => {
    const get = await site(folder);
    expect((await get('/', HOST, 'POST')).status).toBe(405);
    expect((await get('/', 'localhost:1')).status).toBe(200);
    expect((await get('/', '[::1]:1')).status).toBe(200);
  });
});

describe('the page of one file', () => {
  it('is where the first page leads, and has a new stamp when the file changes', async () => {
    const file = join(folder, 'changing.json');
    writeFileSync(file, GOOD);
    const get = await site(file);
    expect((await get('/')).headers['location']).toBe('f/changing.json/');
    expect((await get('/f/good.json/')).status).toBe(404);
    const before = JSON.parse((await get('/f/changing.json/state')).body) as { stamp: string };
    writeFileSync(file, FAULTY);
    const after = JSON.parse((await get('/f/changing.json/state')).body) as { stamp: string; messages: string };
    expect(after.stamp).not.toBe(before.stamp);
    expect(after.messages).toContain('9/11/1989');
    rmSync(file);
    expect((await get('/f/changing.json/state')).status).toBe(404);
  });
});

interface Served {
  readonly code: Promise<number>;
  readonly out: () => string;
  readonly err: () => string;
  readonly stop: () => void;
}

function serve(...args: string[]): Served {
  let [out, err] = ['', ''];
  let stop = (): void => undefined;
  const stopped = new Promise<void>((done) => (stop = done));
  const code = run(['serve', ...args], {
    env: {},
    png: () => Promise.resolve(null),
    built: () => Promise.resolve('app()'),
    version: () => Promise.resolve('1.2.3'),
    read: () => Promise.reject(new Error('not by this')),
    write: () => Promise.reject(new Error('read-only')),
    stopped: () => stopped,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out: () => out, err: () => err, stop };
}

describe('entente-timeline serve', () => {
  it('serves on this machine until it is stopped, and says where as JSON', async () => {
    const { code, out, stop } = serve(folder, '--port', '0', '--json');
    await expect.poll(out).toContain('\n');
    const { address } = JSON.parse(out()) as { address: string };
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(`${address}f/good.json/`);
    expect(page.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(await page.text()).toContain('1 event');
    expect(JSON.parse(out().split('\n')[1]!)).toEqual({
      ...{ file: 'good.json', summary: 'good.json: 1 event, no issues', hasErrors: false },
    });
    expect((await fetch(`${address}serve.js`, { method: 'HEAD' })).status).toBe(200);
    stop();
    expect(await code).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('says which port is in use, and which to take', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const port = String((other.address() as AddressInfo).port);
    const { code, err } = serve(folder, '--port', port);
    expect(await code).toBe(2);
    expect(err()).toContain(`Port ${port} is in use by another program. Choose another one: --port `);
    other.close();
  });

  it.each([
    [['none.json'], 'none.json cannot be opened'],
    [['a', 'b'], 'Give one file or one folder.'],
    [['.', '--port', 'x'], '“x” is no port.'],
    [['.', '--map', 'none.json'], 'none.json cannot be opened: not by this.'],
    [['.', '--port', '65536'], '“65536” is no port.'],
  ])('%j exits with 2 and says %j', async (args, said) => {
    const { code, err } = serve(...args);
    expect(await code).toBe(2);
    expect(err()).toContain(said);
  });
});
