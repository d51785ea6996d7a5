import ts from 'typescript';

/** A function with its place and the lines that it takes, its signature included. */
export interface FunctionLength {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

/** The code of a file: of a component its scripts alone, on the lines on which they stand. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.svelte')) return text;
  const blank = (markup: string): string => markup.replace(/[^\n]/g, ' ');
  const scripts = [...text.matchAll(/(<script[^>]*>)([^]*?)<\/script>/g)];
  let code = '';
  for (const { index, 1: tag = '', 2: script = '' } of scripts) {
    const start = index + tag.length;
    code += blank(text.slice(code.length, start)) + script;
  }
  return code;
}

function nameOf(node: ts.Node): string {
  const { parent } = node;
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const named = node as { name?: ts.Node } & ts.Node;
  if (named.name) return named.name.getText();
  const holder = parent as { name?: ts.Node } & ts.Node;
  return (
    holder.name?.getText() ?? `function given to ${ts.isCallExpression(parent) ? parent.expression.getText() : '?'}`
  );
}

/** Whether a function is the body of `describe`, which is as long as its cases. */
function isSuite({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && /^describe\b/.test(parent.expression.getText());
}

/** All functions of a TypeScript, JavaScript or Svelte file that take more than `most` lines; suites of tests are left out. */
export function longFunctions(file: string, text: string, most: number): FunctionLength[] {
  const kind = file.endsWith('.ts') || file.endsWith('.svelte') ? ts.ScriptKind.TS : ts.ScriptKind.JS;
  const source = ts.createSourceFile(file, codeOf(file, text), ts.ScriptTarget.Latest, true, kind);
  const found: FunctionLength[] = [];
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined && !isSuite(node)) {
      const [first, last] = [lineAt(node.getStart()), lineAt(node.getEnd())];
      const lines = last - first + 1;
      if (lines > most) found.push({ name: nameOf(node), line: first + 1, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
