import type { TimelineContext } from '../context';

/** Goes on by so many steps; past an end nothing happens. */
export function moveStep(timeline: TimelineContext, by: number): void {
  const { story, step } = timeline.store.current;
  if (story !== null) timeline.openStep(story, step + by);
}

/** Goes back to the timeline as it is. */
export function closeStory({ store }: TimelineContext): void {
  store.dispatch({ type: 'story', story: null, step: 1 });
}
