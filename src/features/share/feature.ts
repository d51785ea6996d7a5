import type { Feature } from '../feature';
import { shareMessages } from './messages/catalogue';
import SharePanel from './SharePanel.svelte';

/** What a reader takes along from a timeline in a host page: its link, a citation, a picture. */
export class ShareFeature implements Feature {
  readonly messages = shareMessages;
  readonly SharePanel = SharePanel;
}

export function create(): ShareFeature {
  return new ShareFeature();
}
