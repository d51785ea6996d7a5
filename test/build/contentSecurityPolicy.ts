import type { Plugin } from 'vite';

/** Pages run and style only files of their own site. Data may come from anywhere (`?data=<address>`), and so may pictures. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: https:; connect-src *; base-uri 'none'; form-action 'none'";

/** A policy as a tag, for a page that Vite does not build. */
export function contentSecurityPolicy(content: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
}

/** Puts the policy into every page that is built. The development server has inline styles of its own and gets none. */
export function pagePolicy(): Plugin {
  const meta = {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
    injectTo: 'head-prepend' as const,
  };
  return { name: 'page-policy', apply: 'build', transformIndexHtml: () => [meta] };
}
