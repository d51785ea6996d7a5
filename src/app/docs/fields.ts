import { escapeXml } from '../../render/svg';
import { DESCRIPTIONS_DE } from './de/descriptions';
import { DOCS_MESSAGES } from './messages';
import type { PageContext, SchemaPart } from './types';

/** Fields of the schema that are no part of the format. */
const NOT_OURS = '$schema';

/** The parts of the schema that have fields, and those that are a form of text, a date or a reference. */
export function partsOf(schema: SchemaPart): { records: string[]; values: string[] } {
  const names = Object.entries(schema.$defs ?? {});
  return {
    records: ['File', ...names.filter(([, part]) => part.properties).map(([name]) => name)],
    values: names.filter(([, part]) => !part.properties).map(([name]) => name),
  };
}

/** A description of the schema in the language of the page. A test checks that each one is translated. */
function described({ lang }: PageContext, description: string): string {
  return escapeXml(lang === 'de' ? (DESCRIPTIONS_DE[description] ?? description) : description);
}

/** The fields of a part as a list: name, type, and the schema's own description. */
export function fieldList(context: PageContext, name: string): string {
  const { schema } = context.source;
  const part = name === 'File' ? schema : schema.$defs?.[name];
  if (part?.properties === undefined) throw new Error(`The schema has no part ${name} with fields`);
  const messages = DOCS_MESSAGES[context.lang];
  const rows = Object.entries(part.properties).flatMap(([field, of]) => {
    if (field === NOT_OURS) return [];
    const needed = part.required?.includes(field) ? ` <strong>${messages.required}</strong>` : '';
    const term = `<dt id="${name}.${field}"><code>${field}</code> <span class="doc-type">${typeOf(context, of)}</span>${needed}</dt>`;
    return [`${term}<dd>${described(context, of.description ?? '')}</dd>`];
  });
  const what = part.description === undefined ? '' : `<p>${described(context, part.description)}</p>\n`;
  return `${what}<dl id="${name}" class="doc-fields">${rows.join('\n')}</dl>\n`;
}

/** What texts, dates, ids and the like look like. */
export function valueList(context: PageContext): string {
  const { $defs = {} } = context.source.schema;
  const rows = partsOf(context.source.schema).values.map(
    (name) =>
      `<dt id="${name}"><code>${name}</code></dt><dd>${described(context, $defs[name]?.description ?? '')}</dd>`,
  );
  return `<dl class="doc-fields">${rows.join('\n')}</dl>\n`;
}

function typeOf(context: PageContext, part: SchemaPart): string {
  const messages = DOCS_MESSAGES[context.lang];
  const name = part.$ref?.replace(/^.*\//, '');
  if (name !== undefined) return `<a href="#${name}">${name}</a>`;
  if (part.const !== undefined) return `<code>${part.const}</code>`;
  if (part.enum) return messages.oneOf(part.enum.map((value) => `<code>${value}</code>`).join(', '));
  if (part.anyOf) {
    const [one, other] = part.anyOf;
    if (other?.type === 'null') return messages.orNull(typeOf(context, one ?? {}));
    return messages.or(typeOf(context, one ?? {}), typeOf(context, other ?? {}));
  }
  if (part.type === 'array') return messages.listOf(typeOf(context, part.items ?? {}));
  if (part.type === 'string') return messages.text;
  if (part.type === undefined) return messages.anything;
  const kind = part.type === 'integer' ? messages.wholeNumber : messages.number;
  const { minimum, maximum } = part;
  return minimum === undefined || maximum === undefined ? kind : messages.between(kind, minimum, maximum);
}
