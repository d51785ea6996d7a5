import { escapeXml } from '../../render/svg';
import { render } from '../../static/render';
import { codeBlock } from './markdown';
import { DOCS_MESSAGES } from './messages';
import type { PageContext } from './types';

export const EXAMPLES = 'src/app/docs/examples';

/**
 * A timeline beside its file: `example treaties view=treaties`. Inside the element stands the whole timeline as HTML, to be read
 * without a script. What is given after the name are attributes of the element.
 */
export function example(context: PageContext, [name = '', ...given]: readonly string[]): string {
  const { lang, root, source } = context;
  const json = source.read(`${EXAMPLES}/${name}.json`);
  const address = `${root}docs/examples/${name}.json`;
  const attributes = given.map((text) => text.split('=') as [string, string?]);
  const shown = attributes.find(([attribute]) => attribute === 'shown')?.[1];
  const { html, issues } = render(json, { lang, level: 3, src: address, shown });
  if (issues.length > 0) throw new Error(`${name}.json: ${issues.map(({ message }) => message).join('\n')}`);
  const more = attributes.map(([attribute, value = '']) => ` ${attribute}="${escapeXml(value)}"`).join('');
  return (
    `<figure class="doc-example"><entente-timeline src="${address}" lang="${lang}" theme="auto"${more}>${html}</entente-timeline>` +
    `<figcaption><a href="${address}">${DOCS_MESSAGES[lang].source(`${name}.json`)}</a></figcaption>` +
    `${codeBlock(json)}</figure>\n`
  );
}
