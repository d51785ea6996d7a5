// Unpacks the script of a page that is one file, and runs it. The page's policy knows both by their hashes.
(async () => {
  const packed = /** @type {HTMLScriptElement} */ (document.querySelector('#entente-app'));
  const bytes = Uint8Array.from(atob(packed.text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = document.createElement('script');
  script.textContent = await new Response(stream).text();
  packed.replaceWith(script);
})();
