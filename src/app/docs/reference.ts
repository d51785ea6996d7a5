import { escapeXml } from '../../render/svg';
import { DESCRIPTIONS_DE } from './de/descriptions';
import { DOCS_MESSAGES } from './messages';
import type { ManifestEntry, ManifestList, PageContext } from './types';

/** Prefix of the anchors, so that `lang` is not both an attribute and something else. */
const PREFIX: Readonly<Record<ManifestList, string>> = {
  attributes: 'attribute',
  events: 'event',
  members: 'member',
  slots: 'slot',
  cssProperties: 'property',
};

/** What the custom elements manifest lists under a name, as a list: the name, its type, and what it is for. */
export function manifestList(context: PageContext, list: ManifestList, kind?: string): string {
  const entries = context.source.element[list].filter((entry) => kind === undefined || entry.kind === kind);
  if (entries.length === 0) throw new Error(`The manifest lists no ${list} ${kind ?? ''}`);
  const rows = entries.map((entry) => {
    const { text, dark } = descriptionOf(entry);
    const id = `${PREFIX[list]}-${entry.name}`;
    return `<dt id="${id}">${term(context, entry, dark)}</dt><dd>${context.inline(translated(context, text))}</dd>`;
  });
  return `<dl class="doc-fields">${rows.join('\n')}</dl>\n`;
}

/** The description of an entry in one line, and the default that dark themes have. */
export function descriptionOf({ description = '' }: ManifestEntry): { text: string; dark: string | undefined } {
  const [, text = '', dark] = /^([^]*?)(?: \(dark: ([^)]+)\))?$/.exec(description.replace(/\s+/g, ' ')) ?? [];
  return { text, dark };
}

const translated = ({ lang }: PageContext, text: string): string =>
  lang === 'de' ? (DESCRIPTIONS_DE[text] ?? text) : text;

function term(context: PageContext, entry: ManifestEntry, dark: string | undefined): string {
  const { name, kind, type, parameters = [] } = entry;
  const shown = name === '' ? '(…)' : name;
  if (kind === 'method') {
    const list = parameters.map((each) => `${each.name}${each.type ? `: ${each.type.text}` : ''}`).join(', ');
    return `<code>${escapeXml(`${shown}(${list})`)}</code>`;
  }
  const defaults = [entry.default, dark].flatMap((each) => each ?? []).map((each) => standardOf(context, each));
  const standard = defaults.length === 0 ? '' : ` ${DOCS_MESSAGES[context.lang].standard}: ${defaults.join(', ')}`;
  const typed = type === undefined ? '' : ` <span class="doc-type"><code>${escapeXml(type.text)}</code></span>`;
  return `<code>${escapeXml(shown)}</code>${typed}${standard}`;
}

/** A value as code; where the list has words for it, these. */
function standardOf(context: PageContext, value: string): string {
  return /^[a-z' ]+$/.test(value) ? escapeXml(translated(context, value)) : `<code>${escapeXml(value)}</code>`;
}
