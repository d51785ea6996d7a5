import type { MakersLanguage } from '../../i18n/makers';

/** A part of the published JSON Schema, as far as the pages read it. */
export interface SchemaPart {
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly items?: SchemaPart;
  readonly anyOf?: readonly SchemaPart[];
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
}

/** A part of the custom elements manifest. */
export interface ManifestEntry {
  readonly name: string;
  readonly description?: string;
  readonly kind?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly parameters?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
  readonly return?: { readonly type?: { readonly text: string } };
}

/** The parts of the manifest that the pages list. */
export type ManifestList = 'attributes' | 'events' | 'members' | 'slots' | 'cssProperties';

/** All that the pages are made from. */
export interface DocsSource {
  /** The text of a file of this repository, by its path. */
  readonly read: (path: string) => string;
  /** Names of the files in a folder of this repository. */
  readonly list: (folder: string) => readonly string[];
  readonly schema: SchemaPart;
  /** The element, as its manifest describes it. */
  readonly element: Readonly<Record<ManifestList, readonly ManifestEntry[]>>;
  /** What `--help` of each command says. */
  readonly help: Readonly<Record<MakersLanguage, Readonly<Record<string, string>>>>;
  /** The built script and style sheet, from the root of the site. */
  readonly script: string;
  readonly style: string;
  /** The content security policy as a tag; empty for the development server. */
  readonly policy: string;
}

/** A page while it is made: what the parts that fill it need. */
export interface PageContext {
  readonly lang: MakersLanguage;
  /** From the page to the root of the site: `../../`. */
  readonly root: string;
  readonly source: DocsSource;
  /** Markdown within a line as HTML. */
  readonly inline: (markdown: string) => string;
}

/** A section as the search finds it. */
export interface SearchEntry {
  readonly page: string;
  readonly heading: string;
  /** From the root of the documentation: `dates/#known`. */
  readonly address: string;
  readonly text: string;
}

/** A file of the documentation, by its path in that folder. */
export interface DocsFile {
  readonly path: string;
  readonly content: string;
}
