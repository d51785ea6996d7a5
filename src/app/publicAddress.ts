import type { Origin } from './embedDialog/source';

/** The address of the page without its view, where others can open the timeline by it; else ''. */
export function publicAddress({ address }: Pick<Origin, 'address'>): string {
  return address !== null && /^http/.test(location.protocol) ? location.href.replace(/#.*/, '') : '';
}
