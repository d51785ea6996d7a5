import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { EnvironmentOptions, Plugin } from 'vite';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { hasSideEffects } from './element.ts';
import { fromRoot } from './paths.ts';

/** The template of pages that are one file with everything inside, as the build writes it and the site offers it. */
export const SAVED_PAGE = 'saved.html';

const SCRIPT = 'saved.js';

/** The script of such a page. It is classic: from a folder no module loads another. */
export function savedPageBuild(outDir: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...{ outDir, emptyOutDir: false, copyPublicDir: false, cssCodeSplit: false },
      rolldownOptions: {
        input: fromRoot('src/app/saved/main.ts'),
        treeshake: { moduleSideEffects: hasSideEffects },
        transform: { define: { 'import.meta': '{}' } },
        output: { format: 'iife', entryFileNames: SCRIPT, assetFileNames: 'saved[extname]', codeSplitting: false },
      },
    },
  };
}

/**
 * Makes the template of the script and its styles. The script is deflated and in base64, less than half of what it would be in plain, and
 * unpacks itself; the styles for its content are plain, so that it reads and prints without it.
 */
export function savedPageTemplate(): Plugin {
  return {
    name: 'saved-page',
    applyToEnvironment: ({ name }) => name === 'savedPage',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const script = bundle[SCRIPT];
        const sheet = bundle['saved.css'];
        if (script?.type !== 'chunk' || sheet?.type !== 'asset')
          throw new Error('the saved page has no script or styles');
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: SAVED_PAGE, source: templateOf(script.code, String(sheet.source)) });
      },
    },
  };
}

function templateOf(script: string, styles: string): string {
  const loader = readFileSync(fromRoot('src/app/saved/loader.js'), 'utf8');
  const packed = deflateRawSync(script, { level: 9 }).toString('base64');
  const parts: Readonly<Record<string, string>> = {
    policy: contentSecurityPolicy(
      `default-src 'none'; script-src ${hashOf(loader)} ${hashOf(script)}; style-src ${hashOf(styles)}; img-src data: https:; base-uri 'none'; form-action 'none'`,
    ),
    styles: `<style>${styles}</style>`,
    script: `<script type="text/plain" id="entente-app">${packed}</script>\n    <script>${loader}</script>`,
  };
  const page = readFileSync(fromRoot('src/app/saved/page.html'), 'utf8');
  return page.replace(/<!-- (policy|styles|script) -->/g, (_, name: string) => parts[name] ?? '');
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
