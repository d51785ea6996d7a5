import { calloutLayer } from '../chart/callout';
import type { Scene } from '../layout/scene';
import { anchorOf } from '../outline/address';
import type { LocalizedText } from '../outline/localize';
import { showStories, type StepShown, type StoryShown } from '../outline/stories';
import { escapeXml } from '../render/svg';
import { stepChange } from '../view/known';
import { staticChart } from './picture';
import { staticTimeline, type StaticTimeline } from './staticTimeline';
import { svgOfPage } from './svg';

/** Pixels of the picture of a step. */
const PICTURE = { width: 360, height: 168 };

/** The stories of a file as they are told without a script, and how their parts are called in the page. */
export interface StaticStories {
  readonly timeline: StaticTimeline;
  /** Begins every id. */
  readonly prefix: string;
  /** Level of the heading of each story. */
  readonly level: number;
  /** Whether the page's address opens a view: then each step links to its own. */
  readonly hasViews: boolean;
}

/** Leads to the stories, in the place where the app has what opens them; '' without stories. */
export function storyLink({ table, messages, localize }: StaticTimeline, prefix: string): string {
  const { stories } = table.file;
  const [first] = stories;
  if (!first) return '';
  const label =
    stories.length > 1
      ? escapeXml(messages.story.label)
      : `${escapeXml(messages.story.walk(first.steps.length))}<span class="en-walk-title">\u00a0– ${escapeXml(localize(first.title))}</span>`;
  return `<div class="en-walk"><a class="en-plain" href="#${prefix}stories">${label}</a></div>`;
}

/** Each story as a numbered list: a small picture of each step, the event with its date, and the text. */
export function storySection(options: StaticStories): string {
  const { table, messages, lang } = options.timeline;
  const stories = showStories(table, messages, lang);
  if (stories.length === 0) return '';
  const lists = stories.map((story) => storyList(story, options));
  return `<section class="en-full en-stories" id="${options.prefix}stories">${lists.join('\n')}</section>`;
}

function storyList(story: StoryShown, options: StaticStories): string {
  const steps = story.steps.map((step) => stepItem(story, step, options));
  return `<h${options.level} class="en-part-heading">${span(story.title)}</h${options.level}>\n<ol class="en-story-steps">${steps.join('\n')}</ol>`;
}

function stepItem(story: StoryShown, step: StepShown, options: StaticStories): string {
  const { event, text, number } = step;
  const { timeline } = options;
  const when =
    event && `${escapeXml(event.date)}: <a href="#${escapeXml(anchorOf(event.id))}">${span(event.title)}</a>`;
  const view = `#story=${escapeXml(story.id)}&amp;step=${number}`;
  const way = options.hasViews
    ? `<p class="en-no-print"><a href="${view}">${escapeXml(timeline.staticMessages.showStep)}</a></p>`
    : '';
  return [
    '<li><div class="en-story-step"><div>',
    when === null ? '' : `<p class="en-story-event">${when}</p>`,
    text === null ? '' : `<p class="en-story-text">${span(text)}</p>`,
    `${way}</div>${stepPicture(story, step, options)}</div></li>`,
  ].join('');
}

/** The span of a step in one lane, with the event in a ring; '' for a step without either. */
function stepPicture(story: StoryShown, { number, event }: StepShown, { timeline, prefix }: StaticStories): string {
  const shown = stepChange(timeline.table.file.stories, story.id, number)?.shown;
  if (!shown || !event) return '';
  const { table, measure } = timeline;
  const own = staticTimeline(table, { ...timeline, axis: timeline.isMirrored ? 'rtl' : 'ltr', shown, lanes: 'none' });
  const { short, title } = table.draft(event.row);
  const callout = { row: event.row, lane: 0, label: timeline.localize(short ?? title) };
  const layers = [(scene: Scene) => calloutLayer(scene, table, callout, measure)];
  const chart = staticChart(own, PICTURE.width, PICTURE.height, layers);
  return svgOfPage(chart, `${prefix}${story.id}-${number}-`, 'en-step-picture');
}

function span(text: LocalizedText | null): string {
  if (text === null) return '';
  const lang = text.lang === undefined ? '' : ` lang="${escapeXml(text.lang)}"`;
  return `<span dir="auto"${lang}>${escapeXml(text.text)}</span>`;
}
