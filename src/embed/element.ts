// The element's entry: defines `<entente-timeline>` when it is loaded. `define.ts` has the class without that effect.
import { define, EntenteTimeline } from './define';

define();

export { define, EntenteTimeline };
export type * from './define';
