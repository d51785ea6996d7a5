import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newPage, open } from './pages';

/** A timeline file of so many events, one a line. */
function fileOf(count: number): string {
  const events = Array.from(
    { length: count },
    (_, i) => `{"id": "e${i}", "when": "2020", "title": "Event number ${i}"}`,
  );
  return `{"format": 1, "title": "Long", "events": [\n${events.join(',\n')}\n]}`;
}
const TEXT = fileOf(100);
/** Cut in the middle of a title. */
const CUT = TEXT.slice(0, TEXT.indexOf('number 50') + 3);
/** Large enough for a first picture while the rest is on its way. */
const LARGE = fileOf(60_000);

/** What a server does with a request for `/<name>`. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  length: (response) => {
    response.writeHead(200, { 'content-length': TEXT.length });
    response.write(CUT, () => response.destroy());
  },
  chunks: (response) => {
    response.writeHead(200, { 'transfer-encoding': 'chunked' });
    response.write(CUT, () => response.destroy());
  },
  close: (response) => {
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, { connection: 'close' });
    response.end(CUT);
  },
  packed: (response) => {
    const packed = gzipSync(TEXT);
    response.writeHead(200, { 'content-encoding': 'gzip', connection: 'close' });
    response.useChunkedEncodingByDefault = false;
    response.end(packed.subarray(0, packed.length / 2));
  },
  picture: (response) => {
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, { connection: 'close' });
    response.write(LARGE.slice(0, 2_500_000));
    setTimeout(() => response.end(LARGE.slice(2_500_000, 2_500_020)), 3000);
  },
  large: (response) => {
    response.writeHead(200, { 'content-length': 400_000_000 });
    response.write(CUT);
  },
  bomb: (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(gzipSync(Buffer.alloc(250_000_000, ' ')));
  },
};

let server: Server;
let host = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    ANSWERS[request.url!.slice(1)]!(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function openData(name: string, locale = 'en-GB'): Promise<Page> {
  const page = await newPage({ locale });
  await page.goto(`${inject('site')}/?data=${encodeURIComponent(`${host}/${name}`)}`);
  return page;
}
const said = (page: Page, text: RegExp): Promise<void> =>
  page.getByRole('alert').filter({ hasText: text }).waitFor({ timeout: 30_000 });

// Told as a missing quotation mark, which sends editors of a sound file looking for it.
describe('a transfer that ends early', () => {
  it.each(['length', 'chunks', 'close', 'packed'])('is told as one (%s)', async (name) => {
    const page = await openData(name);
    await said(page, /The transfer from http:.* ended early/);
    expect(await page.locator('.en-faults').innerText()).not.toMatch(/quotation|bracket/);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });

  it('is told in German', async () => {
    await said(await openData('close', 'de-DE'), /Die Übertragung von http:.* endete zu früh/);
  });

  it('takes the first picture away, which is not all there is', async () => {
    const page = await openData('picture');
    await page.getByRole('heading', { name: 'Long' }).waitFor();
    await said(page, /ended early/);
    expect(await page.locator('.en-picture').count()).toBe(0);
  });
});

describe('a server that never answers', () => {
  it.each([
    ['en-GB', /has sent nothing for half a minute/, 'Try again'],
    ['de-DE', /eine halbe Minute lang nichts gesendet/, 'Erneut versuchen'],
  ])('is given up after half a minute, and can be asked again (%s)', async (locale, sentence, again) => {
    const page = await newPage({ locale });
    await page.clock.install();
    const address = 'https://files.test/silent.json';
    let asked = 0;
    await page.route(address, () => void asked++);
    await page.goto(`${inject('site')}/?data=${encodeURIComponent(address)}`);
    await expect.poll(() => asked).toBe(1);
    await page.clock.runFor(25_000);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.clock.runFor(6000);
    await said(page, sentence);
    await page.getByRole('button', { name: again }).click();
    await expect.poll(() => asked).toBe(2);
  });
});

describe('a file of hundreds of megabytes', () => {
  it.each([
    ['large', /\/large is 400 MB in size, and at most 200 MB can be opened here\. Split it/],
    ['bomb', /\/bomb is more than 200 MB in size, and at most 200 MB can be opened here\. Split it/],
  ])('is not loaded whole (%s)', async (name, sentence) => {
    await said(await openData(name), sentence);
  });

  it('that the reader drops is not read, and there is a way back', async () => {
    const page = await open('/');
    await page.getByLabel('Choose a file').waitFor();
    await page.evaluate(() => {
      const megabyte = new Uint8Array(1_000_000);
      const files = new DataTransfer();
      files.items.add(new File(Array<Uint8Array<ArrayBuffer>>(201).fill(megabyte), 'huge.json'));
      dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
    });
    await said(page, /huge\.json is 201 MB in size/);
    await page.getByRole('button', { name: 'Timelines' }).click();
    await page.getByLabel('Choose a file').waitFor();
  });
});
