// `<entente-timeline>` in the templates of Vue 3.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { EntenteTimeline, TimelineData } from '../define';
import type { EntenteAttributes } from './attributes';
import type { EntenteEventMap } from './events';

export * from '../element';

declare module 'vue' {
  interface GlobalComponents {
    'entente-timeline': new () => EntenteTimeline & {
      $props: Omit<HTMLAttributes, keyof EntenteAttributes> &
        EntenteAttributes &
        PublicProps & { data?: TimelineData | null | undefined };
      $emit: EmitFn<{ [Name in keyof EntenteEventMap]: (event: EntenteEventMap[Name]) => void }>;
    };
  }
}
