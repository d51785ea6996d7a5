import type { EventTable } from '../model/table';
import { headingOf } from './heading';
import { localize, type LocalizedText } from './localize';
import type { Messages } from '../i18n/en/messages';

/** A step of a story in words. */
export interface StepShown {
  /** From 1. */
  readonly number: number;
  readonly text: LocalizedText | null;
  /** The event that it is about: its row, id, date and title; null where it is about none. */
  readonly event: {
    readonly row: number;
    readonly id: string;
    readonly date: string;
    readonly title: LocalizedText;
  } | null;
}

/** A story in words. */
export interface StoryShown {
  readonly id: string;
  readonly title: LocalizedText | null;
  readonly steps: readonly StepShown[];
}

/** All stories of a file in the reader's language. Their events need not be among those that a filter leaves. */
export function showStories(table: EventTable, messages: Messages, lang: string): StoryShown[] {
  const { stories, lang: fileLang } = table.file;
  const eventOf = (id: string | undefined): StepShown['event'] => {
    const row = id === undefined ? undefined : table.rowOf.get(id);
    return row === undefined ? null : headingOf(table, row, messages, lang);
  };
  return stories.map(({ id, title, steps }) => ({
    id,
    title: localize(title, lang, fileLang),
    steps: steps.map(({ event, text }, at) => ({
      number: at + 1,
      text: localize(text, lang, fileLang),
      event: eventOf(event),
    })),
  }));
}
