import * as S from '../../src/format/schema';
import type { SchemaNode } from '../../src/format/schemaBuilder';
import { TITLES } from './descriptions';
import { descriptionOf, NAMES, PARTS } from './publish';

/** Names of parts in TypeScript, where `Event`, `Text` and the like mean something else. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  Act: 'TreatyAct',
  Date: 'EdtfDate',
  Event: 'TimelineEvent',
  Link: 'EventLink',
  Role: 'ActorRole',
  Step: 'StoryStep',
  Text: 'LocalizedText',
};

const HEAD =
  '// Format 1 of the timeline file, made from its schema by `npm run schema`. A file may hold further fields; they are kept and ignored.\n';

/** The types of the format as the package publishes them: one declaration a part, each field with its description. */
export function formatDeclarations(): string {
  const file = interfaceOf('File', 'TimelineFile', S.FileSchema, 'A timeline: all of a file.');
  const parts = Object.entries(PARTS).flatMap(([name, node]) => declarationOf(name, node));
  return [HEAD, file, ...parts].join('\n');
}

function declarationOf(name: string, node: SchemaNode): string[] {
  const typeName = TYPE_NAMES[name] ?? name;
  if (node.type === 'object') return [interfaceOf(name, typeName, node, TITLES[name])];
  return isNamed(name, node) ? [`${comment(TITLES[name], '')}export type ${typeName} = ${typeOf(node)};\n`] : [];
}

/** Ids, addresses and the like are plain strings; a name of their own would only hide that. */
function isNamed(name: string, node: SchemaNode): boolean {
  return node.type !== 'string' || name === 'Date';
}

function interfaceOf(
  part: string,
  typeName: string,
  { fields }: Extract<SchemaNode, { type: 'object' }>,
  title: string | undefined,
): string {
  const lines = Object.entries(fields).map(([field, node]) => {
    const isOptional = node.type === 'optional';
    const type = `${reference(node)}${isOptional ? ' | undefined' : ''}`;
    return `${comment(descriptionOf(part, field), '  ')}  ${field}${isOptional ? '?' : ''}: ${type};\n`;
  });
  const schema =
    part === 'File' ? ['  /** Address of the schema, for editors. */\n  $schema?: string | undefined;\n'] : [];
  return `${comment(title, '')}export interface ${typeName} {\n${[...schema, ...lines].join('')}}\n`;
}

function comment(text: string | undefined, indent: string): string {
  return text === undefined ? '' : `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n`;
}

/** The name of a part, or its type where it has none. */
function reference(node: SchemaNode): string {
  const name = NAMES.get(node);
  return name !== undefined && (node.type === 'object' || isNamed(name, node))
    ? (TYPE_NAMES[name] ?? name)
    : typeOf(node);
}

function typeOf(node: SchemaNode): string {
  switch (node.type) {
    case 'string':
      return 'string';
    case 'text':
      return 'string | { readonly [language: string]: string }';
    case 'number':
      return 'number';
    case 'literal':
      return JSON.stringify(node.value);
    case 'picklist':
      return node.options.map((option) => JSON.stringify(option)).join(' | ');
    case 'union':
      return `${reference(node.string)} | ${reference(node.object)}`;
    case 'array':
      return `readonly ${grouped(reference(node.item))}[]`;
    case 'nullable':
      return `${reference(node.inner)} | null`;
    case 'optional':
      return reference(node.inner);
    case 'unknown':
      return 'unknown';
    case 'object':
      throw new Error('an object of the format has no name: add it to PARTS of test/schema/publish.ts');
  }
}

function grouped(type: string): string {
  return type.includes(' ') ? `(${type})` : type;
}
