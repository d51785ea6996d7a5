import '../../../src/outline/styles/signs.css';
import '../../../src/outline/styles/event.css';
import '../../../src/outline/styles/legend.css';
import '../../../src/outline/styles/outline.css';
import '../../../src/outline/styles/print.css';
import '../../../src/outline/styles/sources.css';
import '../../../src/ui/styles/tokens.css';
import axe from 'axe-core';
import { mount, unmount, type Component } from 'svelte';

export type Theme = 'light' | 'dark';

/** A component on a page of its own, at a given width. */
export interface Mounted {
  readonly host: HTMLElement;
  remove(): Promise<void>;
}

/** Mounts a component on the page in a theme. */
export function show<P extends Record<string, unknown>>(
  component: Component<P>,
  props: P,
  { theme = 'light', width = 800 }: { theme?: Theme; width?: number } = {},
): Mounted {
  const host = document.createElement('main');
  host.className = 'entente';
  host.dataset['theme'] = theme;
  host.style.cssText = `width:${String(width)}px;background:var(--en-background);padding:16px`;
  document.body.append(host);
  const mounted = mount(component, { target: host, props });
  return {
    host,
    remove: async () => {
      await unmount(mounted);
      host.remove();
    },
  };
}

/** The axe violations within an element: rule, element and reason, a line each. */
export async function violations(host: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(host, {
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
