import type { KeyCommand } from '../gestures/keys';
import { unreachable } from '../base/result';
import type { Reading } from './reading.svelte';
import type { Timeline } from './timeline.svelte';

/** Does what a key asks for. `search` is the page's own way to its search field. */
export function obey(timeline: Timeline, reading: Reading, command: KeyCommand, search: () => void): void {
  switch (command.type) {
    case 'previous':
    case 'next':
    case 'first':
    case 'last':
    case 'lane-up':
    case 'lane-down':
      reading.walk(command.type);
      return;
    case 'follow':
      reading.following.go(command.way);
      return;
    case 'open':
      reading.following.end();
      if (timeline.focus !== null) timeline.select(timeline.focus);
      return;
    case 'close':
      timeline.close();
      return;
    case 'search':
      search();
      return;
    case 'fit':
      timeline.do({ type: 'fit' });
      return;
    case 'zoom':
      timeline.zoomBy(command.factor);
      return;
    case 'pan':
      timeline.panBy(command.share * timeline.frame.plotWidth);
      return;
    default:
      unreachable(command);
  }
}
