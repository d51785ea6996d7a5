import { cssFont } from '../../draw/canvas';
import type { Metrics } from '../../still/metrics';
import { subjectOf, type Subject } from '../../still/subject';
import { SANS, SERIF } from '../../still/svg';
import { de } from '../../still/words/de';
import { en } from '../../still/words/en';
import { makeMeasure } from '../../ui/measure';
import { everyWord } from '../everyWord';
import type { Timeline } from '../../ui/timeline.svelte';

/** A picture is looked at where type is set in other fonts than here, some of them wider. */
const WIDER = 1.08;

/** How wide texts are in a still picture, as measured in this page. */
function pageMetrics(): Metrics {
  const context = document.createElement('canvas').getContext('2d');
  const label = makeMeasure(SANS);
  const widthIn = (font: string, text: string): number => {
    if (!context) return label(text);
    context.font = font;
    return context.measureText(text).width * WIDER;
  };
  return {
    label: (text, bold) => label(text, bold) * WIDER,
    font: (name, text) => widthIn(cssFont(name, SANS), text),
    headline: (text, size) => widthIn(`600 ${size}px ${SERIF}`, text),
  };
}

/** The present view of a timeline, to be told without a script. */
export function presentSubject(timeline: Timeline): Subject {
  const { table, view, defaults, lang } = timeline;
  const words = everyWord(timeline);
  const whole = view.shown.from === defaults.shown.from && view.shown.to === defaults.shown.to;
  return subjectOf(table, {
    ...{ words, lang, still: words.lang === 'de' ? de : en, metrics: pageMetrics() },
    ...{ shown: whole ? undefined : view.shown, lanes: view.lanes, filter: view.filter },
  });
}
