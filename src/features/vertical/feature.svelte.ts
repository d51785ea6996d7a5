import type { Feature } from '../feature';
import { verticalMessages } from './messages/catalogue';
import SheetHandle from './SheetHandle.svelte';
import VerticalPicture from './VerticalPicture.svelte';

/** The picture of a narrow timeline: time runs downwards, as part of the page that scrolls. */
export class VerticalFeature implements Feature {
  readonly messages = verticalMessages;
  readonly Picture = VerticalPicture;
  readonly PanelHandle = SheetHandle;
}

export function create(): VerticalFeature {
  return new VerticalFeature();
}
