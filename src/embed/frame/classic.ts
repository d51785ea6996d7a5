import './classic.css';
import { define, EntenteTimeline } from '../define';
import { readFrameAddress } from './address';
import { goOnward } from './links';
import { applyAddress, isFramed, preparePage, runFrame } from './run';

// The script of `t/<id>/frame.html`, whose element contains the timeline's file and its content as text: a classic script, which runs
// where modules do not, in a sandbox without an origin of its own and in a page opened from a folder.
const root = document.documentElement;
const element = document.querySelector<HTMLElement>('entente-timeline');
const address = readFrameAddress(location.href, [...EntenteTimeline.observedAttributes, 'hide']);

if (element && (isFramed || !goOnward(address.onward))) {
  preparePage(address);
  applyAddress(element, address);
  // Until the timeline is painted its text must not be taller than the window: the frame would scroll, and the chart be laid out for that.
  root.toggleAttribute('data-loading', true);
  for (const name of ['entente-ready', 'entente-fault'])
    element.addEventListener(name, () => root.toggleAttribute('data-loading', false));
  define();
  runFrame(element as EntenteTimeline, address);
}
