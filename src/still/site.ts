import { readTimeline } from '../intake/reader';
import type { EventTable } from '../model/table';
import { buildTable } from '../model/build';
import { languageFor } from './languages';
import { headOf, type Kind } from './meta';
import { bodyOf } from './page';
import type { Place } from './place';
import { subjectOf, type Subject } from './subject';

/** Places in a page's template for what is known only of a timeline. */
const HEAD = '<!-- head -->';
const BODY = '<!-- still -->';
const LANG = '{{lang}}';

/** A timeline in a language; the file's own where none is asked for. */
export function told(table: EventTable, lang = table.file.lang): Subject {
  return subjectOf(table, { ...languageFor(lang), lang });
}

/** A page from its template. The parts that a template lacks are left out. */
export function pageFrom(template: string, subject: Subject, place: Place, kind: Kind = 'page'): string {
  return template
    .replaceAll(LANG, () => subject.words.lang)
    .replace(HEAD, () => headOf(subject, place, kind))
    .replace(BODY, () => bodyOf(subject, place));
}

/** The page of a timeline's file, for the site. Null where nothing of the file can be shown. */
export function pageOf(template: string, json: string, place: Place): string | null {
  const { file } = readTimeline(json);
  return file && pageFrom(template, told(buildTable(file)), place);
}
