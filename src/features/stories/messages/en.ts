export const storiesEn = {
  /** Of the column that holds the steps. */
  label: 'Story',
  step: (n: string, of: string): string => `Step ${n} of ${of}`,
  previous: 'Previous',
  next: 'Next',
  close: 'Close story',
  open: 'Open this event',
  /** Where the filters leave out the event of the step. */
  filtered: 'The filters hide this event.',
  clear: 'Remove filters',
  /** Spoken only. */
  keys: 'Left and right arrow keys move between steps. Enter opens the event. Escape closes the story.',
};

export type StoriesMessages = typeof storiesEn;
