import { columnKey, fieldNamed } from '../table/fields';
import type { Table } from '../table/table';

/** The names of columns by what they are, in the seven languages in which columns of events are recognised too. */
const COLUMNS = {
  timeline: {
    title: 'title|titel|titre|titulo|назва|название|tytul',
    summary: 'summary|description|zusammenfassung|beschreibung|resume|resumen|descripcion|опис|описание|opis',
    language: 'language|lang|sprache|langue|idioma|lengua|мова|язык|jezyk',
    licence: 'licence|license|lizenz|licencia|ліцензія|лицензия|licencja',
    id: 'id|kennung|identifiant|identificador|ідентифікатор|идентификатор|identyfikator',
  },
  actors: {
    id: 'id|actor id|code|kennung|kurzel|identifiant|identificador|ідентифікатор|код|идентификатор|identyfikator|kod',
    name: 'name|actor|title|full name|akteur|bezeichnung|voller name|nom|acteur|nombre|actor|назва|имя|название|ім я|актор|nazwa|aktor',
    short:
      'short|short name|abbreviation|kurz|kurzname|abkurzung|court|nom court|abreviation|sigle|corto|nombre corto|abreviatura|siglas|скорочення|коротка назва|сокращение|краткое название|skrot|nazwa skrocona',
    type: 'type|kind|typ|art|genre|tipo|тип|вид|rodzaj',
    parent:
      'parent|part of|belongs to|member of|ubergeordnet|gehort zu|teil von|appartient a|fait partie de|pertenece a|parte de|належить до|частина|принадлежит|часть|nalezy do|czesc',
    existed: 'existed|lifetime|bestand|existenz|existence|existencia|існування|существование|istnienie',
  },
  kinds: {
    id: 'id|kind id|code|kennung|identifiant|identificador|ідентифікатор|код|идентификатор|identyfikator',
    name: 'name|kind|title|bezeichnung|art|nom|genre|nombre|tipo|назва|вид|название|nazwa|rodzaj',
    family: 'family|familie|famille|familia|родина|сімейство|семейство|rodzina',
    tone: 'tone|ton|tono|тон',
  },
  measures: {
    id: 'id|measure id|code|kennung|identifiant|identificador|ідентифікатор|код|идентификатор|identyfikator',
    name: 'name|measure|title|bezeichnung|messgrosse|grosse|nom|mesure|nombre|medida|назва|міра|название|мера|nazwa|miara',
    unit: 'unit|einheit|unite|unidad|одиниця|единица|jednostka',
  },
  sources: {
    id: 'id|source id|key|code|kennung|identifiant|identificador|ідентифікатор|код|идентификатор|identyfikator',
    title:
      'title|name|source|headline|titel|quelle|titre|nom|titulo|fuente|назва|джерело|название|источник|tytul|zrodlo',
    publisher:
      'publisher|published by|outlet|herausgeber|verlag|medium|editeur|editor|editorial|medio|видавець|видання|издатель|издание|wydawca',
    url: 'url|link|address|web|website|internetadresse|adresse|lien|enlace|посилання|ссылка|odnosnik|adres',
    issued:
      'issued|date|published|publication date|datum|erschienen|veroffentlicht|date de publication|publie|fecha|publicado|дата|опубліковано|опубликовано|data|opublikowano',
    type: 'type|typ|art|genre|tipo|тип|вид|rodzaj',
    language: 'language|lang|sprache|langue|idioma|lengua|мова|язык|jezyk',
    archive: 'archive|archive url|archived|archiv|archiviert|archivo|архів|архив|archiwum',
    accessed: 'accessed|access date|abgerufen|consulte|consultado|дата доступу|дата обращения|data dostepu',
    author: 'author|authors|autor|autoren|auteur|auteurs|autores|автор|autorzy',
  },
  claims: {
    event: 'event|event id|ereignis|evenement|evento|suceso|подія|событие|wydarzenie',
    id: 'id|claim|claim id|kennung|identifiant|identificador|ідентифікатор|идентификатор|identyfikator',
    by: 'by|who|claimant|actor|said by|wer|von|urheber|akteur|qui|par|acteur|quien|por|actor|хто|ким|актор|кто|кем|kto|przez|aktor',
    via: 'via|quoted by|through|uber|durch|par l intermediaire de|a traves de|через|przez kogo',
    said: 'said|said on|date|date said|gesagt|gesagt am|datum|dit le|date|dicho|dicho el|fecha|сказано|дата|powiedziano|data',
    says: 'says|claim text|text|statement|what|sagt|aussage|behauptung|dit|declaration|affirmation|dice|declaracion|afirmacion|твердження|заява|текст|утверждение|заявление|twierdzi|oswiadczenie|tresc',
    status: 'status|statut|estado|статус',
    measure: 'measure|what is counted|messgrosse|grosse|mesure|medida|міра|мера|miara',
    bound: 'bound|bounds|grenze|schranke|borne|limite|межа|граница|granica',
    low: 'low|from|at least|least|min|minimum|niedrig|mindestens|bas|au moins|minimo|al menos|мінімум|не менше|минимум|не менее|co najmniej',
    best: 'best|figure|number|value|estimate|wert|zahl|schatzung|beste|valeur|chiffre|nombre|estimation|valor|cifra|estimacion|число|значення|оцінка|значение|оценка|liczba|wartosc|szacunek',
    high: 'high|to|at most|most|max|maximum|hoch|hochstens|haut|au plus|maximo|como maximo|максимум|не більше|не более|co najwyzej',
    period: 'period|time span|zeitraum|periode|periodo|період|период|okres',
    when: 'when|event date|wann|quand|cuando|коли|когда|kiedy',
    place: 'place|location|ort|lieu|lugar|місце|место|miejsce',
    lat: 'lat|latitude|breite|latitud|широта|szerokosc',
    lon: 'lon|lng|longitude|lange|longitud|довгота|долгота|dlugosc',
    kinds: 'kind|kinds|art|genre|tipo|вид|rodzaj',
    sources:
      'sources|source|reference|quelle|quellen|beleg|belege|fuente|fuentes|джерело|джерела|источник|источники|zrodlo|zrodla',
  },
} as const;

/** What a sheet beside that of the events can list. */
export const SHEET_KINDS = ['timeline', 'actors', 'kinds', 'measures', 'sources', 'claims'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
/** What a column of such a sheet can be. */
export type SheetField<K extends SheetKind> = keyof (typeof COLUMNS)[K] & string;

/** A sheet beside that of the events. */
export interface EntrySheet<K extends SheetKind = SheetKind> {
  readonly kind: K;
  readonly table: Table;
}

/** What such sheets are called. */
const SHEETS: Readonly<Record<SheetKind, string>> = {
  timeline:
    'timeline|about|zeitleiste|zeitstrahl|frise|chronologie|linea de tiempo|cronologia|хронологія|хронология|os czasu|chronologia',
  actors:
    'actors|actor|participants|countries|states|parties|organisations|organizations|akteure|beteiligte|lander|staaten|parteien|acteurs|pays|etats|actores|paises|estados|актори|учасники|країни|акторы|участники|страны|aktorzy|uczestnicy|kraje|panstwa',
  kinds:
    'kinds|kind|categories|types|arten|kategorien|typen|genres|categorias|tipos|види|категорії|виды|категории|rodzaje|kategorie',
  measures: 'measures|measure|units|messgrossen|grossen|mesures|medidas|міри|меры|miary',
  sources:
    'sources|source|references|bibliography|citations|quellen|belege|literatur|references|bibliographie|fuentes|referencias|bibliografia|джерела|источники|zrodla',
  claims:
    'claims|claim|statements|behauptungen|aussagen|angaben|affirmations|declarations|afirmaciones|declaraciones|твердження|заяви|утверждения|заявления|twierdzenia|oswiadczenia',
};

let byName: Map<string, string> | null = null;

/** All names in one map: the kind of sheet, a space, the name. */
function compileNames(): Map<string, string> {
  const map = new Map<string, string>();
  const add = (scope: string, field: string, names: string): void => {
    for (const name of names.split('|'))
      if (!map.has(`${scope} ${columnKey(name)}`)) map.set(`${scope} ${columnKey(name)}`, field);
  };
  for (const kind of SHEET_KINDS) {
    add('sheet', kind, SHEETS[kind]);
    for (const [field, names] of Object.entries(COLUMNS[kind])) add(kind, field, names);
  }
  return map;
}

const MAX_NAME = 80;

function named(scope: string, text: string): string | undefined {
  byName ??= compileNames();
  const name = text.slice(0, MAX_NAME);
  return (
    byName.get(`${scope} ${columnKey(name)}`) ?? byName.get(`${scope} ${columnKey(name.replace(/\s*[([].*$/, ''))}`)
  );
}

/** The field that a column of such a sheet is by its name; undefined if it says nothing. */
export const sheetFieldNamed = <K extends SheetKind>(kind: K, column: string): SheetField<K> | undefined =>
  named(kind, column) as SheetField<K> | undefined;

/** Columns of which a sheet needs one in each list to be read as what it is called. */
const NEEDED: Readonly<Record<SheetKind, readonly (readonly string[])[]>> = {
  timeline: [['title']],
  actors: [['id', 'name']],
  kinds: [['id', 'name']],
  measures: [['id', 'name']],
  sources: [['id', 'title', 'url']],
  claims: [['event'], ['by']],
};

/** Columns that tell what a sheet of another name is: one of each list. */
const TELLING: Readonly<Record<Exclude<SheetKind, 'timeline'>, readonly (readonly string[])[]>> = {
  claims: [['event'], ['by'], ['says', 'said', 'measure', 'best', 'low', 'high']],
  sources: [['publisher'], ['title', 'url'], ['issued', 'url', 'language', 'type', 'id']],
  measures: [['id', 'name'], ['unit']],
  kinds: [
    ['id', 'name'],
    ['family', 'tone'],
  ],
  actors: [['name'], ['type', 'parent'], ['id', 'short']],
};

/**
 * What a sheet beside that of the events lists, by its name and its columns; null where it is none of these. One with dates is a sheet of
 * events, whatever it is called.
 */
export function sheetKindOf(name: string, header: readonly string[]): SheetKind | null {
  const has = (kind: SheetKind, lists: readonly (readonly string[])[]): boolean => {
    const fields = header.map((column) => named(kind, column));
    return lists.every((list) => fields.some((field) => field !== undefined && list.includes(field)));
  };
  const isOfEvents = header.some((column) => ['when', 'year'].includes(fieldNamed(column) ?? ''));
  const called = named('sheet', name) as SheetKind | undefined;
  const filled = header.filter((column) => column.trim() !== '');
  // Sources and claims have dates too. Events are often called a timeline.
  const isFit =
    called === 'timeline'
      ? filled.every((column) => named(called, column) !== undefined)
      : called === 'claims' || called === 'sources' || !isOfEvents;
  if (called && isFit && has(called, NEEDED[called])) return called;
  if (isOfEvents) return null;
  return (
    (['claims', 'sources', 'measures', 'kinds', 'actors'] as const).find(
      (kind) =>
        has(kind, TELLING[kind]) &&
        filled.filter((column) => named(kind, column) !== undefined).length * 2 >= filled.length,
    ) ?? null
  );
}
