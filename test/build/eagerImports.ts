import type { Plugin } from 'vite';

/** An import at run time, of a module of our own. */
const LAZY = /\bimport\((['"])(\.[^'"]+)\1\)/g;

/**
 * Makes imports at run time static, for a build that is one file and can load nothing later. Rolldown would else wrap each module in a
 * function that runs it when it is first asked for, which keeps it from joining scopes and dropping what nobody uses: a quarter more bytes.
 */
export function eagerImports(): Plugin {
  return {
    name: 'entente:eager-imports',
    applyToEnvironment: ({ name }) => name === 'standalone' || name === 'classic',
    transform: {
      filter: { id: { exclude: /node_modules/ }, code: LAZY },
      handler(code) {
        const modules: string[] = [];
        const body = code.replace(LAZY, (_, __, path: string) => {
          modules.push(`import * as lazy_${modules.length} from ${JSON.stringify(path)};`);
          return `Promise.resolve(lazy_${modules.length - 1})`;
        });
        return { code: `${modules.join('\n')}\n${body}`, map: null };
      },
    },
  };
}
