export const linksEn = {
  /** Spoken where the keyboard finds no link to follow. */
  none: {
    before: 'No link leads to this event.',
    after: 'No link leads on from this event.',
  },
  /** Spoken before an event that was reached along a link. `link`: "led to"; `of`: how many such links there are. */
  step: (link: string, at: number, of: number): string => (of > 1 ? `${link}, ${at} of ${of}:` : `${link}:`),
  tooMany:
    'All links would cross too often here: only those of the open event are drawn. Zoom in or filter to see all.',
  legend: {
    leads: 'leads to',
    answers: 'answered or carried out by',
    against: 'contradicted, breached or replaced by',
    solid: 'link confirmed',
    dashed: 'link claimed',
    dotted: 'link disputed',
  },
};

export type LinksMessages = typeof linksEn;
