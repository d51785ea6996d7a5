import { afterEach, describe, expect, it, vi } from 'vitest';
import { packFile, unpackFile } from '../../../src/app/sharing/packedFile';

afterEach(() => vi.unstubAllGlobals());

/** Bytes as a packed file of version 1. */
async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  const deflated = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(deflated, (byte) => String.fromCharCode(byte)).join('');
  return `1.${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

describe('a packed file, in a browser', () => {
  it('is read back', async () => {
    const text = '{"format":1,"title":"Meine “Krise” 🕊","events":[]}';
    expect(await unpackFile((await packFile(text))!)).toEqual({ ok: true, value: text });
  });

  it('that goes on after its end, or lacks it, is damaged', async () => {
    const whole = await packed(new TextEncoder().encode('{"format":1}'));
    expect(await unpackFile(`${whole}AAAA`)).toEqual({ ok: false, error: 'damaged' });
    expect(await unpackFile(whole.slice(0, -3))).toEqual({ ok: false, error: 'damaged' });
  });

  // Given all at once, the stream inflated all of it before its reader saw the first byte. Node’s streams do not.
  it('that would unpack to a thousand times its size is refused before all of it is unpacked', async () => {
    let fed = 0;
    const Native = DecompressionStream;
    vi.stubGlobal(
      'DecompressionStream',
      class {
        readonly readable: ReadableStream;
        readonly writable: WritableStream;
        constructor(format: CompressionFormat) {
          const { readable, writable } = new Native(format);
          const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
            transform: (chunk, controller) => {
              fed += chunk.length;
              controller.enqueue(chunk);
            },
          });
          count.readable.pipeTo(writable).catch(() => undefined);
          [this.readable, this.writable] = [readable, count.writable];
        }
      },
    );
    const bomb = await packed(new Uint8Array(64_000_000));
    expect(bomb.length).toBeGreaterThan(64_000);
    expect(await unpackFile(bomb)).toEqual({ ok: false, error: 'too-large' });
    expect(fed).toBeLessThan(16_000);
  });
});
