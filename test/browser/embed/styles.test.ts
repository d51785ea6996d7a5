import { expect, it } from 'vitest';
import { sheets } from '../../../src/embed/sheets';
import { openedStyles, readingStyles } from '../../../src/embed/featureStyles';

const files = import.meta.glob<string>(['../../../src/ui/styles/*.css', '../../../src/outline/styles/*.css'], {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The first selector of a style sheet. */
function firstOf(text: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet.cssRules[0]?.cssText ?? '';
}

it.each(Object.keys(files))('%s is part of the styles of the element', (path) => {
  const rules = sheets().flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  const reading = new CSSStyleSheet();
  reading.replaceSync(openedStyles + readingStyles);
  const all = [...rules, ...[...reading.cssRules].map(({ cssText }) => cssText)];
  expect(all).toContain(firstOf(files[path]!));
});
