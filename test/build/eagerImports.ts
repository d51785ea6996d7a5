import type { Plugin } from 'vite';
import { LANGUAGE_IDS } from '../../src/i18n/languages.ts';
import { MAKERS_LANGUAGES } from '../../src/i18n/makers.ts';

/** An import at run time, of a module of our own. */
const LAZY = /\bimport\((['"])(\.[^'"]+)\1\)/g;

const others = LANGUAGE_IDS.filter((id) => !MAKERS_LANGUAGES.some((few) => few === id));
/** A catalogue in a language other than English and German: `./fr`, or `./fr/first`. */
const OTHER_LANGUAGE = new RegExp(`^\\./(?:${others.join('|')})(?:/first)?$`);
/** A feature that only shows what few files have. */
const RARE_FEATURE = /^\.\/(?:claims|treaties|stories|headline)\/feature/;

/** What readers of a host page take along. A page that is one file prints and saves by itself. */
const SHARE = /^\.\/share\/feature/;

/** The builds that are one file, and what each leaves out: the app apart from the site, whole and for files that need less, and frames. */
const LEFT_OUT: Readonly<Record<string, readonly RegExp[]>> = {
  standalone: [SHARE],
  standaloneFew: [SHARE, OTHER_LANGUAGE],
  standalonePlain: [SHARE, OTHER_LANGUAGE, RARE_FEATURE],
  classic: [],
};

/**
 * Makes imports at run time static, for a build that is one file and can load nothing later. Rolldown would else wrap each module in a
 * function that runs it when it is first asked for, which keeps it from joining scopes and dropping what nobody uses: a quarter more bytes.
 */
export function eagerImports(): Plugin {
  return {
    name: 'entente:eager-imports',
    applyToEnvironment: ({ name }) => Object.hasOwn(LEFT_OUT, name),
    transform: {
      filter: { id: { exclude: /node_modules/ }, code: LAZY },
      handler(code) {
        const leftOut = LEFT_OUT[this.environment.name] ?? [];
        const modules: string[] = [];
        const body = code.replace(LAZY, (_, __, path: string) => {
          if (leftOut.some((pattern) => pattern.test(path)))
            return `Promise.reject(new Error(${JSON.stringify(path)}))`;
          modules.push(`import * as lazy_${modules.length} from ${JSON.stringify(path)};`);
          return `Promise.resolve(lazy_${modules.length - 1})`;
        });
        return { code: `${modules.join('\n')}\n${body}`, map: null };
      },
    },
  };
}
