// Asks the local server every second whether the file has changed. Then its messages are new, and the timeline loads again where it was.
const { stamp, stopped = '' } = document.documentElement.dataset;
const summary = /** @type {HTMLElement} */ (document.querySelector('#summary'));
const details = /** @type {HTMLDetailsElement} */ (document.querySelector('details'));
const messages = /** @type {HTMLElement} */ (document.querySelector('#messages'));
const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
let shown = stamp;
let text = summary.textContent;

async function look() {
  let now = stopped;
  try {
    const response = await fetch('state', { cache: 'no-store' });
    if (!response.ok) throw new Error(response.statusText);
    const state = await response.json();
    if (state.stamp !== shown) {
      shown = state.stamp;
      text = state.summary;
      messages.textContent = state.messages;
      details.hidden = state.messages === '';
      details.open = state.hasErrors;
      frame.contentWindow?.location.reload();
    }
    now = text;
  } catch {
    // Said below.
  }
  // Only what is new is announced to screen readers.
  if (summary.textContent !== now) summary.textContent = now;
  setTimeout(() => void look(), 1000);
}
setTimeout(() => void look(), 1000);
