import '../../ui/styles/tokens.css';
import './page.css';
import type { EntenteTimeline } from '../define';
import { framePageMessages } from './pageMessages';
import { readFrameAddress } from './address';
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
  runFrame(timeline, address);
  document.body.append(timeline);
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
