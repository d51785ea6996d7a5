export const shareEn = {
  link: 'Copy link',
  citation: 'Copy citation',
  picture: 'Download picture',
  page: 'Open full page',
  copied: 'Copied',
  saved: 'Downloaded',
  /** Followed by the text that was not copied. */
  byHand: 'Copying failed. Copy by hand:',
  failed: 'The picture could not be made.',
};

export type ShareMessages = typeof shareEn;
