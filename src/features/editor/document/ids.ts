import { isId } from '../../../format/validateText';
import { asciiId, idFrom, UniqueIds } from '../../../import/ids';
import { fieldsOf, type ListName, type Row } from './document';
import { asString } from './objects';

/** What a new entry is called that has no name to be called after. */
const FALLBACK: Readonly<Record<ListName, string>> = {
  events: 'e',
  actors: 'actor',
  kinds: 'kind',
  sources: 'source',
  periods: 'period',
  treaties: 'treaty',
  coverage: 'coverage',
  measures: 'measure',
  places: 'place',
  links: 'link',
};

/** Ids that are taken, of which each is given once. */
export class ListIds {
  private readonly ids = new UniqueIds();

  constructor(
    private readonly list: ListName,
    rows: readonly Row[],
  ) {
    for (const row of rows) {
      const id = asString(fieldsOf(row)['id']);
      if (id !== '') this.ids.claim(id, id);
    }
  }

  /** A new id. An id of an event is never made from its title, which may change. */
  create(name = ''): string {
    const wanted = this.list === 'events' ? '' : /^[A-Z0-9._-]{2,12}$/.test(name) ? name : idFrom(name);
    return this.ids.claim(wanted, FALLBACK[this.list]);
  }
}

/** What a person wrote as an id, with only the characters of one; '' if none are left. */
export const cleanId = (text: string): string => (isId(text) ? text : asciiId(text));
