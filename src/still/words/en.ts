import type { StillWords } from './types';

export const en: StillWords = {
  asOf: (date) => `As of ${date}`,
  pictureNote: 'Small bars count the events for which there is no room. All of them are listed below.',
  events: 'All events',
  sources: 'Sources',
  furtherSources: 'Further sources',
  coverage: 'What was collected',
  covers: (period) => `covers ${period}`,
  periods: 'Periods',
  corrections: 'Corrections',
  licence: (name) => `Data: ${name}`,
  by: (names) => `By ${names}`,
  data: 'Data (JSON)',
  timelines: 'Timelines',
  whole: 'The whole timeline',
  skip: 'Skip to the list of events',
  claim: (who, via, said) => `${who}${via === null ? '' : ` (via ${via})`}${said === null ? '' : `, ${said}`}`,
  claims: 'Who says what',
  dated: (date) => `dates it ${date}`,
  located: (place) => `places it in ${place}`,
  called: (kinds) => `calls it ${kinds}`,
};
