import '../../ui/styles/tokens.css';
import './page.css';
import type { EntenteTimeline } from '../define';
import { framePageMessages } from './pageMessages';
import { readFrameAddress, siteTimelines } from './address';
import { applyAddress, preparePage, runFrame } from './run';

// The script of the frame page. The element's script comes before it and defines the tag.
const Timeline = customElements.get('entente-timeline') as typeof EntenteTimeline | undefined;
const address = readFrameAddress(location.href, [...(Timeline?.observedAttributes ?? []), 'hide']);

document.querySelector('#late')?.remove();
preparePage(address);
if (Timeline && address.src !== null) showTimeline(new Timeline(), address.src);
else explain();

function showTimeline(timeline: EntenteTimeline, src: string): void {
  applyAddress(timeline, address);
  timeline.setAttribute('src', src);
  const ids = siteTimelines();
  if (ids.length > 0) timeline.setAttribute('page', fullPageOf(src, ids));
  runFrame(timeline, address);
  document.body.append(timeline);
}

/** The address of a timeline's own page on this site: the site opens files of others too. */
function fullPageOf(src: string, ids: readonly string[]): string {
  const id = ids.find((each) => src === new URL(`../data/${each}.json`, location.href).href);
  return id === undefined ? `../?data=${encodeURIComponent(src)}` : `../t/${id}/`;
}

/** Says why there is no timeline, and what to write instead. */
function explain(): void {
  const messages = framePageMessages(document.documentElement.lang);
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  if (!Timeline) sentence.textContent = messages.notLoaded;
  else {
    const example = document.createElement('code');
    example.textContent = 'frame.html?src=../data/dprk-russia.json';
    sentence.append(address.written === '' ? messages.missing : messages.invalid(address.written), ' ', example);
  }
  document.body.append(sentence);
}
