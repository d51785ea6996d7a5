import type { Feature } from '../feature';
import { shareMessages } from './messages/catalogue';
import DownloadDialog from './DownloadDialog.svelte';
import SharePanel from './SharePanel.svelte';

/** What a reader takes along from a timeline: in a host page its link and a citation, everywhere files and paper. */
export class ShareFeature implements Feature {
  readonly messages = shareMessages;
  readonly SharePanel = SharePanel;
  readonly DownloadDialog = DownloadDialog;
}

export function create(): ShareFeature {
  return new ShareFeature();
}
