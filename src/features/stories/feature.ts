import type { StoryStep, ViewState } from '../../view/state';
import type { TimelineContext } from '../context';
import type { Feature } from '../feature';
import { storiesMessages } from './messages/catalogue';
import { openStory } from '../common/openStory';
import Stepper from './Stepper.svelte';

/** A way through the events, step by step: the text of a step beside the chart, which shows what the step is about. */
export class StoriesFeature implements Feature {
  readonly messages = storiesMessages;
  readonly Panel = Stepper;
  private last: StoryStep = { story: null, step: 1 };

  constructor(private readonly timeline: TimelineContext) {
    this.follow(timeline.store.current);
  }

  get panelLabel(): string {
    return this.timeline.messagesOf(storiesMessages).label;
  }

  onView(view: ViewState): void {
    if (view.story !== this.last.story || view.step !== this.last.step) this.follow(view);
  }

  /** The chart's keyboard goes on from the event of the step, which is moved into view where the step has no span of its own. */
  private follow(view: ViewState): void {
    this.last = view;
    const open = openStory(this.timeline, view);
    if (!open || open.row === null) return;
    if (open.step.shown === undefined && view.selected === null) this.timeline.goTo(open.row);
    else this.timeline.cursor.focus = open.row;
  }
}

export function create(timeline: TimelineContext): StoriesFeature {
  return new StoriesFeature(timeline);
}
