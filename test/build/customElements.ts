import { readFileSync } from 'node:fs';
import type * as Analyzer from '@custom-elements-manifest/analyzer';
import type TypeScript from 'typescript';
import { fromRoot } from './paths.ts';

const CLASS = 'src/embed/define.ts';
const ATTRIBUTES = 'src/embed/types/attributes.ts';
const EVENTS = 'src/embed/types/events.ts';
const PROPERTIES = 'src/embed/theming.md';

/** Called by the browser, never by a page. */
const CALLBACKS = new Set(['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback']);

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

type Member = Described & { readonly kind: string; readonly static?: boolean; readonly privacy?: string };

interface Declaration {
  readonly kind: string;
  readonly name: string;
  members?: Member[];
  attributes?: readonly Described[];
  events?: readonly Described[];
  slots?: readonly Described[];
  cssProperties?: readonly Described[];
  superclass?: object;
  tagName?: string;
  customElement?: true;
}

interface Manifest {
  readonly schemaVersion: string;
  modules: { path: string; declarations: Declaration[]; exports: unknown[] }[];
}

/** What the analyzer exports and does not declare. */
interface AnalyzerModule {
  readonly ts: typeof TypeScript;
  create(options: { modules: TypeScript.SourceFile[]; plugins?: Analyzer.Plugin[] }): Manifest;
}

/**
 * The custom elements manifest of the package, as the module at `path`: what editors, Storybook and generators of documentation know of
 * the element. The analyzer reads the class; attributes and events come from their types, custom properties from their documentation.
 */
export async function customElementsManifest(path: string): Promise<object> {
  const [analyzer, { default: ts }] = await Promise.all([
    import('@custom-elements-manifest/analyzer') as unknown as Promise<AnalyzerModule>,
    import('typescript'),
  ]);
  const { ScriptTarget } = analyzer.ts;
  const source = analyzer.ts.createSourceFile(CLASS, readFileSync(fromRoot(CLASS), 'utf8'), ScriptTarget.ES2022, true);
  const manifest = analyzer.create({ modules: [source] });
  const declaration = manifest.modules[0]!.declarations.find(({ name }) => name === 'EntenteTimeline')!;
  const program = ts.createProgram([ATTRIBUTES, EVENTS].map(fromRoot), {
    ...{ strict: true, skipLibCheck: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
    ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] },
  });
  const attributes = fieldsOf(ts, program, ATTRIBUTES, 'EntenteAttributes');
  const details = fieldsOf(ts, program, EVENTS, 'EntenteEventDetails');
  Object.assign(declaration, {
    superclass: { name: 'HTMLElement' },
    tagName: 'entente-timeline',
    customElement: true,
    members: declaration.members!.filter(isPublic).map(({ default: _, ...member }) => member),
    attributes,
    events: details.map(({ type, ...event }) => ({ ...event, type: { text: `CustomEvent<${type!.text}>` } })),
    slots: [
      { name: '', description: 'Shown until the timeline is painted, and when it cannot be.' },
      { name: 'caption', description: 'Below the timeline, in the look of the page.' },
      { name: 'credit', description: 'Below the caption.' },
    ],
    cssProperties: customProperties(readFileSync(fromRoot(PROPERTIES), 'utf8')),
  } satisfies Partial<Declaration>);
  const js = { kind: 'js', name: 'EntenteTimeline', declaration: { name: 'EntenteTimeline', module: path } };
  const definition = { ...js, kind: 'custom-element-definition', name: 'entente-timeline' };
  return {
    ...manifest,
    modules: [{ kind: 'javascript-module', path, declarations: [declaration], exports: [js, definition] }],
  };
}

function isPublic({ name, privacy, static: isStatic }: Member): boolean {
  return privacy !== 'private' && !isStatic && !CALLBACKS.has(name);
}

/** The fields of an interface with their types, in which names of unions are replaced by their values. */
function fieldsOf(ts: typeof TypeScript, program: TypeScript.Program, file: string, name: string): Described[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(fromRoot(file))!;
  const node = source.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === name)!;
  const flags: TypeScript.TypeFormatFlags = ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation;
  return checker.getPropertiesOfType(checker.getTypeAtLocation(node)).map((field) => ({
    name: field.name,
    description: ts.displayPartsToString(field.getDocumentationComment(checker)),
    type: { text: checker.typeToString(checker.getNonNullableType(checker.getTypeOfSymbol(field)), node, flags) },
  }));
}

/**
 * The custom properties that a page may set, from the table that documents them: name, default (a second one is that of the dark theme),
 * what it is for.
 */
export function customProperties(table: string): Described[] {
  const rows = table.matchAll(/^\| `(--entente-[\w-]+)` +\| (.*?) +\| (.*?) +\|$/gm);
  return Array.from(rows, ([, name = '', defaults = '', text = '']) => {
    const [, light, dark] = /^`([^`]+)`(?:, `([^`]+)`)?$/.exec(defaults) ?? [];
    const description = `${text.replace(/[*`]/g, '')}${dark === undefined ? '' : ` (dark: ${dark})`}`;
    return { name, description, default: light ?? defaults };
  });
}
