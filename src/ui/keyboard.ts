import type { KeyCommand } from '../gestures/keys';
import { unreachable } from '../base/result';
import type { Timeline } from './timeline.svelte';

/** Does what a key asks for. `search` is the page's own way to its search field. */
export function obey(timeline: Timeline, command: KeyCommand, search: () => void): void {
  switch (command.type) {
    case 'previous':
    case 'next':
    case 'first':
    case 'last':
    case 'lane-up':
    case 'lane-down':
      timeline.walk(command.type);
      return;
    case 'follow':
      timeline.following.go(command.way);
      return;
    case 'open':
      timeline.following.end();
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
