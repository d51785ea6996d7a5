import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium as playwright } from 'playwright';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { chromium } from '../chromium.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a trailing slash. */
    site: string;
    /** The folder it was built into. */
    folder: string;
    /** Address of the browser that all test files share. */
    browser: string;
  }
}

/** Builds the site as it is shipped into a temporary folder, serves it and starts a browser while the tests of this project run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-site-'));
  const { VITEST: _, ...env } = process.env;
  const vite = join(project.vitest.config.root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    env: { ...env, NODE_ENV: 'production', DIST: folder },
    stdio: 'inherit',
  });
  const server = await preview({
    configFile: false,
    root: dirname(folder),
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  project.provide('folder', folder);
  project.provide('site', `http://127.0.0.1:${String(address.port)}`);
  const browser = await playwright.launchServer(chromium());
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  };
}
