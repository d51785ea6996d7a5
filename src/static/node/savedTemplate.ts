import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import loader from '../saved/loader.js?raw';
import page from '../saved/page.html?raw';
import styles from '../saved/reading.css?inline';

/**
 * The template of a page that is one file (`static/savedPage.ts`), with the app's script in it. That is deflated and in Ascii85, less than
 * half as long as in plain, and unpacks itself; the styles for the content are plain, so that it reads and prints without a script. The
 * page's policy allows both scripts and the styles by their hashes, and no requests except for images. `languages` are those in which the
 * script has messages, if not all.
 */
export function savedTemplate(script: string, languages: readonly string[] | null = null): string {
  const policy = `default-src 'none'; script-src ${hashOf(loader)} ${hashOf(script)}; style-src ${hashOf(styles)}; img-src data: https:; base-uri 'none'; form-action 'none'`;
  const packed = deflateRawSync(script, { level: 9 });
  const named = languages ? `\n    <meta name="entente-languages" content="${languages.join(' ')}">` : '';
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">${named}`,
    styles: `<style>${styles}</style>`,
    script: `<script type="text/plain" id="entente-app" data-bytes="${packed.length}">${ascii85(packed)}</script>\n    <script>${loader}</script>`,
  };
  return page.replace(/<!-- (policy|styles|script) -->/g, (_, name: string) => parts[name] ?? '');
}

/** The 85 characters of the encoding, which `saved/loader.js` knows too: none of them means anything to an HTML parser. */
const ALPHABET = '!#$%()*+,.0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** Bytes as text, five characters for four bytes, the last ones filled with zeros: a quarter longer, where base64 is a third. */
export function ascii85(bytes: Buffer): string {
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  let text = '';
  for (let at = 0; at < padded.length; at += 4) {
    const value = padded.readUInt32BE(at);
    for (let power = 85 ** 4; power >= 1; power /= 85) text += ALPHABET.charAt(Math.floor(value / power) % 85);
  }
  return text;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
