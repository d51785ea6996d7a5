// Unpacks the script of a page that is one file, and runs it. The page's policy knows both by their hashes.
(async () => {
  const packed = /** @type {HTMLScriptElement} */ (document.querySelector('#entente-app'));
  // Ascii85 (`static/node/savedTemplate.ts`): five characters are four bytes.
  const digits = '!#$%()*+,.0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
  const valueOf = new Map(Array.from(digits, (digit, value) => [digit, value]));
  const text = packed.text;
  const view = new DataView(new ArrayBuffer((text.length / 5) * 4));
  for (let at = 0; at < text.length; at += 5) {
    let value = 0;
    for (const digit of text.slice(at, at + 5)) value = value * 85 + (valueOf.get(digit) ?? 0);
    view.setUint32((at / 5) * 4, value);
  }
  const bytes = new Uint8Array(view.buffer, 0, Number(packed.dataset['bytes']));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = document.createElement('script');
  script.textContent = await new Response(stream).text();
  packed.replaceWith(script);
})();
