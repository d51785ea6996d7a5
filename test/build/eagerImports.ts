import type { Plugin } from 'vite';
import { LANGUAGE_IDS } from '../../src/i18n/languages.ts';
import { MAKERS_LANGUAGES } from '../../src/i18n/makers.ts';

/** An import at run time, of a module of our own. */
const LAZY = /\bimport\((['"])(\.[^'"]+)\1\)/g;

/** The builds that are one file: the app apart from the site, the same in English and German only, and the page for frames. */
const FEW_LANGUAGES = 'standaloneFew';
const ONE_FILE: readonly string[] = ['standalone', FEW_LANGUAGES, 'classic'];

/** A catalogue in a language that the build with few leaves out: `./fr`, or `./fr/first`. */
const others = LANGUAGE_IDS.filter((id) => !MAKERS_LANGUAGES.some((few) => few === id));
const OTHER_LANGUAGE = new RegExp(`^\\./(?:${others.join('|')})(?:/first)?$`);

/**
 * Makes imports at run time static, for a build that is one file and can load nothing later. Rolldown would else wrap each module in a
 * function that runs it when it is first asked for, which keeps it from joining scopes and dropping what nobody uses: a quarter more bytes.
 */
export function eagerImports(): Plugin {
  return {
    name: 'entente:eager-imports',
    applyToEnvironment: ({ name }) => ONE_FILE.includes(name),
    transform: {
      filter: { id: { exclude: /node_modules/ }, code: LAZY },
      handler(code) {
        const isLeftOut = (path: string): boolean =>
          this.environment.name === FEW_LANGUAGES && OTHER_LANGUAGE.test(path);
        const modules: string[] = [];
        const body = code.replace(LAZY, (_, __, path: string) => {
          if (isLeftOut(path)) return `Promise.reject(new Error(${JSON.stringify(path)}))`;
          modules.push(`import * as lazy_${modules.length} from ${JSON.stringify(path)};`);
          return `Promise.resolve(lazy_${modules.length - 1})`;
        });
        return { code: `${modules.join('\n')}\n${body}`, map: null };
      },
    },
  };
}
