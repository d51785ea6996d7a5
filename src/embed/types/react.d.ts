// `<entente-timeline>` in JSX, for React 19 and later.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EntenteTimeline, TimelineData } from '../define';
import type { EntenteAttributes } from './attributes';
import type { EntenteEventHandlers } from './events';

export * from '../element';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'entente-timeline': DetailedHTMLProps<HTMLAttributes<EntenteTimeline>, EntenteTimeline> &
        EntenteAttributes &
        EntenteEventHandlers & { data?: TimelineData | null | undefined };
    }
  }
}
