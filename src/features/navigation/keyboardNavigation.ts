import { length } from '../../time/instant';
import { unreachable } from '../../util/result';
import type { KeyCommand } from '../../interaction/keys';
import type { TimelineContext } from '../context';
import { rowBeside } from './neighbours';

/** Runs a key command. `search` focuses the search field. */
export function runKeyCommand(timeline: TimelineContext, command: KeyCommand, search: () => void): void {
  switch (command.type) {
    case 'previous':
    case 'next':
    case 'first':
    case 'last':
    case 'lane-up':
    case 'lane-down': {
      const row = rowBeside(timeline, command.type);
      if (row !== null) timeline.goTo(row);
      return;
    }
    case 'open':
      if (timeline.cursor.focus !== null) timeline.select(timeline.cursor.focus);
      return;
    case 'close':
      timeline.close();
      return;
    case 'search':
      search();
      return;
    case 'fit':
      timeline.store.go({ type: 'fit' });
      return;
    case 'zoom':
      timeline.store.go(command);
      return;
    case 'pan':
      timeline.store.go({ type: 'pan', by: command.share * length(timeline.store.destination) });
      return;
    case 'spotlight':
      timeline.cursor.spotlight = !timeline.cursor.spotlight;
      return;
    case 'full-screen':
    case 'follow':
      // Handled by the links feature.
      return;
    default:
      unreachable(command);
  }
}
