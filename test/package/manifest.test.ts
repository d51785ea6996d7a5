import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { EntenteTimeline } from '../../src/embed/define';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Declaration extends Record<'attributes' | 'members' | 'events' | 'slots' | 'cssProperties', Described[]> {
  readonly tagName: string;
}

const root = join(inject('app'), 'node_modules/entente-timeline');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { modules } = JSON.parse(read('dist/npm/custom-elements.json')) as {
  modules: [{ path: string; declarations: [Declaration] }];
};
const [{ path, declarations }] = modules;
const [element] = declarations;
const names = (list: readonly Described[]): string[] => list.map(({ name }) => name).sort();
const unique = (list: Iterable<string>): string[] => [...new Set(list)].sort();

describe('custom-elements.json', () => {
  it('describes the element as the module that defines it', () => {
    expect(element.tagName).toBe('entente-timeline');
    expect(read(`dist/npm/${path}`)).toContain('EntenteTimeline');
  });

  it('has every attribute that the element or its styles read, and no other', () => {
    const styles = readFileSync('src/embed/embed.css', 'utf8');
    const styled = Array.from(styles.matchAll(/:host\(\[(\w+)~=/g), ([, name = '']) => name);
    // Read when a reader opens “Share”, so nothing has to follow it.
    const known = [...EntenteTimeline.observedAttributes, ...styled, 'page'];
    expect(names(element.attributes)).toEqual(unique(known));
  });

  it('has every property and method of the class, and nothing that is private', () => {
    const { connectedCallback, disconnectedCallback, adoptedCallback, attributeChangedCallback, constructor, ...open } =
      Object.getOwnPropertyDescriptors(EntenteTimeline.prototype);
    expect(names(element.members)).toEqual(Object.keys(open).sort());
  });

  it('has every event that is dispatched', () => {
    const sources = ['define.ts', 'mountTimeline.svelte.ts'].map((name) => readFileSync(`src/embed/${name}`, 'utf8'));
    const dispatched = sources.join('').matchAll(/'(entente-(?!timeline)\w+)'/g);
    expect(names(element.events)).toEqual(unique(Array.from(dispatched, ([, name = '']) => name)));
  });

  it('has every custom property that styles or documentation name', () => {
    const files = ['src/ui/styles/tokens.css', 'src/embed/theming.md', 'src/embed/README.md'];
    const named = files.flatMap((file) => readFileSync(file, 'utf8').match(/--entente-[a-z-]+[a-z]/g) ?? []);
    expect(names(element.cssProperties)).toEqual(unique(named));
  });

  it('describes all of it', () => {
    const all = [
      ...element.attributes,
      ...element.members,
      ...element.events,
      ...element.slots,
      ...element.cssProperties,
    ];
    expect(names(all.filter(({ description }) => !description))).toEqual([]);
  });
});
