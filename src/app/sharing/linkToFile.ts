import { linkWithFile } from '../../view/fileLink';
import { toLink } from '../../view/link';
import { fail, ok, type Result } from '../../util/result';
import type { Timeline } from '../../ui/timeline.svelte';
import type { NoLinkReason } from './messages/types';
import { packFile } from './packedFile';

/**
 * An address that holds a timeline's file and its present view, or why there is none. It leads to the site's front page at `home`, or
 * to this page where there is none. Never throws.
 */
export async function linkToFile(
  text: string,
  { store }: Pick<Timeline, 'store'>,
  home: string | null,
): Promise<Result<string, NoLinkReason>> {
  const page = new URL(home ?? '', location.href);
  if (!/^https?:$/.test(page.protocol)) return fail('folder');
  try {
    const packed = await packFile(text);
    if (packed === null) return fail('large');
    const [address] = page.href.split(/[?#]/);
    return ok(`${address!}#${linkWithFile(packed, toLink(store.current, store.defaults))}`);
  } catch (error) {
    console.error(error);
    return fail('failed');
  }
}
