import { unreachable } from '../../util/result';
import { writeAttributes } from '../../view/attributes';
import type { ViewState } from '../../view/state';
import { tag, type Attributes } from './snippets';

/** Frameworks for which the package has types. */
export type Framework = 'react' | 'svelte' | 'vue';

/** Options of a component's code. */
export interface CodeOptions {
  readonly view: ViewState;
  /** The view that an empty link shows. */
  readonly defaults: ViewState;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Address of the data. */
  readonly src: string;
  /** Address of the timeline's own page; null where nobody else could open it. */
  readonly page: string | null;
}

/** A component that shows a view by the element of the package. */
export function codeSnippet(framework: Framework, { view, defaults, theme, src, page }: CodeOptions): string {
  const attributes: Attributes = [
    ['src', src],
    ...writeAttributes(view, defaults),
    ['theme', theme === 'auto' ? null : theme],
    ['page', page],
  ];
  const element = `${tag('entente-timeline', attributes)}</entente-timeline>`;
  const use = `import 'entente-timeline/${framework}';`;
  switch (framework) {
    case 'react':
      return `${use}\n\nexport function Timeline() {\n  return (\n    ${element}\n  );\n}`;
    case 'svelte':
      return `<script>\n  ${use}\n</script>\n\n${element.replace(/[{}]/g, (sign) => `{'${sign}'}`)}`;
    case 'vue':
      return `<script setup>\n${use}\n</script>\n\n<template>\n  ${element}\n</template>`;
    default:
      return unreachable(framework);
  }
}
