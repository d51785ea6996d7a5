import type { Story } from '../../format/types';
import type { StoryStep } from '../../view/state';
import type { TimelineContext } from '../context';

/** The story of a view, and its step. */
export interface OpenStory {
  readonly story: Story;
  readonly step: Story['steps'][number];
  /** Row of the event that the step is about; null where it is about none. */
  readonly row: number | null;
}

/** The story that is open in a view; null for none. */
export function openStory({ chart, file }: TimelineContext, view: StoryStep): OpenStory | null {
  const story = file.stories.find(({ id }) => id === view.story);
  const step = story?.steps[view.step - 1];
  if (!story || !step) return null;
  const row = step.event === undefined ? undefined : chart.table.rowOf.get(step.event);
  return { story, step, row: row ?? null };
}
