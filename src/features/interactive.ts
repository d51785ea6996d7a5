import { create as details } from './details/feature';
import { create as links } from './links/feature.svelte';
import { create as navigation } from './navigation/feature.svelte';
import { create as print } from './print/feature';
import { create as search } from './search/feature.svelte';

/** The features that the reader's first move may need, in one chunk. */
export const interactive = { links, navigation, details, search, print };
