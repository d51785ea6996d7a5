/** The forms in which a view can be embedded. */
export type Offer = 'element' | 'frame' | 'static' | 'picture' | 'address' | 'frameAddress' | 'linkedPicture' | 'code';

/** Systems that people publish with. Each takes something else, and removes something else of what is pasted. */
export const HOSTS = [
  ...(['html', 'wordpress', 'ghost', 'drupal', 'moodle', 'sites', 'newsletter'] as const),
  ...(['react', 'svelte', 'vue'] as const),
] as const;
export type Host = (typeof HOSTS)[number];

/** What each host takes, the best first. */
export const OFFERS_OF: Readonly<Record<Host, readonly Offer[]>> = {
  html: ['element', 'frame', 'static', 'picture'],
  wordpress: ['address', 'frame', 'element', 'picture'],
  ghost: ['element', 'frame', 'picture'],
  drupal: ['frame', 'element', 'picture'],
  moodle: ['frame', 'picture'],
  sites: ['frameAddress', 'frame', 'picture'],
  newsletter: ['linkedPicture'],
  react: ['code'],
  svelte: ['code'],
  vue: ['code'],
};

/** Hosts that remove scripts: a frame there keeps its height, and the script beside it would be left as text in some. */
const WITHOUT_SCRIPTS: readonly Host[] = ['drupal', 'moodle', 'sites'];

/** Whether a host runs the script that makes a frame as tall as its content. */
export const runsScripts = (host: Host): boolean => !WITHOUT_SCRIPTS.includes(host);
