import { resolve } from 'node:path';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const UTC = 'reads the zone of the machine: use the UTC one';
const LOCAL = 'FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds';
/** The reader's time zone is never used: a historical date has none. */
const LOCAL_TIME = [
  { selector: `MemberExpression[property.name=/^(get|set)(${LOCAL}|TimezoneOffset|Year)$/]`, message: UTC },
  {
    selector: 'MemberExpression[property.name=/^toLocale(Date|Time)String$/]',
    message: 'takes the zone of the machine: use Intl with timeZone UTC',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: `${UTC} (time/instant)` },
];
/** Text of a file is never interpreted as HTML. */
const AS_HTML = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'text is never HTML: use textContent',
  },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      'node_modules/',
      'test/canary/',
      'test/package/consumer/',
      'public/',
      'data/',
      'test/fixtures/',
      'test/noDom.d.ts',
    ],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: resolve(import.meta.dirname, '..'),
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-undef': 'off',
      // French has narrow no-break spaces before some marks.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-restricted-syntax': ['error', ...LOCAL_TIME, ...AS_HTML],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'date-fns', importNames: ['parseISO', 'format'], message: 'reckons in local time' }] },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      // `void timeline.view` in an effect names what it depends on.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-inline-styles': 'error',
    },
  },
  {
    // svelte-check covers these; here the types of components are unknown.
    files: ['**/*.svelte'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((kind) => [
        `@typescript-eslint/no-unsafe-${kind}`,
        'off',
      ]),
    ),
  },
  {
    // Vue is not installed, so its types are not known.
    files: ['src/embed/types/vue.d.ts'],
    rules: { '@typescript-eslint/no-redundant-type-constituents': 'off' },
  },
  {
    // A suite is as long as its cases; test/unit/architecture limits the functions within.
    files: ['test/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
);
