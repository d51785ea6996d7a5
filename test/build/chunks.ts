import type { Rolldown } from 'vite';
import { fromRoot } from './paths.ts';

type Groups = Pick<Extract<Rolldown.OutputOptions['codeSplitting'], object>, 'groups'>;
type Group = NonNullable<Groups['groups']>[number];

/** Groups the modules whose path matches by the language that the path names. */
const perLanguage = (name: string, test: RegExp, priority: number): Group => ({
  name: (id) => `${name}-${test.exec(id)?.slice(1).find(Boolean) ?? ''}`,
  test,
  priority,
});

/**
 * The messages of a language as two files: what the first picture needs, and all others but those of faulty dates. A feature brings
 * its English ones along.
 */
const MESSAGES = [
  perLanguage('core', /[\\/]src[\\/]i18n[\\/](\w+)[\\/](?:axis|core|first)\.ts$/, 2),
  perLanguage(
    'messages',
    /[\\/]src[\\/](?:i18n[\\/](\w+)[\\/](?:messages|names|time|treaties)|features[\\/]\w+[\\/]messages[\\/](?!en\b|catalogue\b)(\w+))\.ts$/,
    1,
  ),
];

/**
 * Small modules that several features share. As chunks of their own they would be requested with each of these features, and a chunk that
 * imports one that failed to load fails at each retry: browsers keep the failure.
 */
const SHARED = [
  'app/Dialog.svelte',
  'features/common/measurePlot.ts',
  'features/common/openStory.ts',
  'outline/parts/SourceLinks.svelte',
];

/**
 * How modules are put into chunks. What the first picture needs stays in the chunk `name` when lazy chunks use it too, so that a page
 * does not load a chain of files; `except` is kept out of it. The features that the reader's first move may need come in one request,
 * with what they share.
 */
export function chunkGroups(name: string, except?: string): Groups {
  const interactive = ['features/interactive.ts', ...SHARED].map((path) => fromRoot(`src/${path}`));
  return {
    groups: [
      { name, tags: ['$initial'], test: (id) => id !== except, priority: 3 },
      ...MESSAGES,
      { name: 'interactive', test: (id) => interactive.includes(id) },
      { name: 'outline', test: /[\\/]src[\\/]features[\\/](?:outline|printDetails)[\\/]/ },
    ],
  };
}
