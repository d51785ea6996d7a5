import type { StaticMessages } from './types';

export const en: StaticMessages = {
  asOf: (date) => `As of ${date}`,
  span: (first, last) => `${first} to ${last}`,
  pictureNote: 'Small bars show how many events there was no room for. All of them are listed below.',
  events: 'All events',
  sources: 'Sources',
  furtherSources: 'Further sources',
  coverage: 'Coverage',
  covers: (period) => `covers ${period}`,
  periods: 'Periods',
  corrections: 'Corrections',
  licence: (name) => `Data: ${name}`,
  by: (names) => `By ${names}`,
  data: 'Data (JSON)',
  timelines: 'Timelines',
  share: 'Share',
  display: 'Display',
  showStep: 'Show in the timeline',
  whole: 'Full timeline',
  claim: (who, via, said) => `${who}${via === null ? '' : ` (via ${via})`}${said === null ? '' : `, ${said}`}`,
};
