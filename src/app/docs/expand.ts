import { checkMessages } from './checks';
import { criteriaTable } from './criteria';
import { dateForms } from './dates';
import { example } from './examples';
import { fieldList, valueList } from './fields';
import { codeBlock } from './markdown';
import { manifestList } from './reference';
import type { ManifestList, PageContext } from './types';

type Directive = (context: PageContext, args: readonly string[]) => string;

/** What a line such as `{{fields Event}}` in the Markdown of a page is replaced by. */
const DIRECTIVES: Readonly<Record<string, Directive>> = {
  /** A timeline, live, with its file: the name of a file in `examples/`, and attributes of the element. */
  example,
  /** Forms of a date: a group of `examples/dates.json`. */
  dates: (context, [group = '']) => dateForms(context, group),
  /** The fields of a part of the schema. */
  fields: (context, [part = '']) => fieldList(context, part),
  /** The parts of the schema without fields. */
  values: (context) => valueList(context),
  /** Messages of `check`: one of its groups. */
  checks: (context, [group = '']) => checkMessages(context, group),
  /** A list of the custom elements manifest, and the kind of its members. */
  manifest: (context, [list = '', kind]) => manifestList(context, list as ManifestList, kind),
  /** The success criteria of WCAG, each with its test. */
  criteria: (context) => criteriaTable(context),
  /** What `--help` of a command says. */
  help: ({ lang, source }, [command = '']) => codeBlock(source.help[lang][command] ?? missing(command)),
  /** A file of this repository as it is. */
  source: ({ source }, [path = '']) => codeBlock(source.read(path)),
};

/** Replaces a directive. Throws where there is none of that name, which fails the build. */
export function expand(context: PageContext, name: string, args: readonly string[]): string {
  const directive = DIRECTIVES[name];
  if (directive === undefined) throw new Error(`There is no directive {{${name}}}`);
  return directive(context, args);
}

function missing(name: string): never {
  throw new Error(`There is no command ${name}`);
}
