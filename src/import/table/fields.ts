import { STATUSES } from '../../format/schema';
import type { Status } from '../../format/types';
import { normalizeWords } from '../normalizeWords';

/** What a column can be. Parts of a date (`year` to `endTime`) are those of the TimelineJS spreadsheet. */
export const FIELDS = [
  'id',
  'when',
  'end',
  ...(['year', 'month', 'day', 'time', 'endYear', 'endMonth', 'endDay', 'endTime', 'displayDate'] as const),
  ...(['title', 'short', 'summary', 'kinds', 'actors', 'targets', 'status', 'weight'] as const),
  ...(['place', 'lat', 'lon', 'coordinates'] as const),
  ...(['source', 'url', 'media', 'credit', 'caption', 'alt', 'thumbnail', 'slide'] as const),
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * The usual names of columns, in English, German, French, Spanish, Ukrainian, Russian and Polish. Compared without accents, case and
 * punctuation; the first field with a name has it.
 */
const NAMES: Readonly<Record<Field, string>> = {
  id: 'id|identifier|event id|key|kennung|nr|identifiant|identificador|ідентифікатор|идентификатор|identyfikator',
  when: 'when|date|dates|start date|start|begin|begins|from|event date|date start|datum|wann|beginn|anfang|startdatum|von|zeit|zeitpunkt|zeitraum|date de debut|debut|quand|periode|fecha|fechas|cuando|inicio|fecha de inicio|desde|дата|дати|коли|початок|дата початку|когда|начало|дата начала|data|kiedy|poczatek|data rozpoczecia|od',
  end: 'end|end date|until|to|finish|date end|ende|enddatum|bis|schluss|fin|date de fin|jusqu a|fecha de fin|final|hasta|кінець|дата завершення|дата кінця|до|конец|дата окончания|окончание|koniec|data zakonczenia|do',
  year: 'year|jahr|annee|ano|рік|год|rok|start year',
  month: 'month|monat|mois|mes|місяць|месяц|miesiac|start month',
  day: 'day|tag|jour|dia|день|dzien|start day',
  time: 'time|uhrzeit|heure|hora|час|время|czas|godzina|start time',
  endYear: 'end year|endjahr',
  endMonth: 'end month|endmonat',
  endDay: 'end day|endtag',
  endTime: 'end time|endzeit',
  displayDate: 'display date|anzeigedatum',
  title:
    'title|headline|event|name|what|label|event name|subject|titel|ereignis|uberschrift|bezeichnung|was|titre|evenement|intitule|nom|titulo|evento|suceso|titular|nombre|acontecimiento|назва|подія|заголовок|название|событие|nazwa|tytul|wydarzenie',
  short: 'short|short title|kurztitel|titre court|titulo corto|коротка назва|краткое название|tytul skrocony',
  summary:
    'summary|description|descr|desc|text|details|notes|body|content|abstract|comment|beschreibung|zusammenfassung|inhalt|resume|texte|descripcion|resumen|texto|detalles|опис|текст|описание|подробности|opis|tekst|tresc',
  kinds:
    'kind|kinds|category|categories|type|event type|tag|tags|group|topic|art|kategorie|kategorien|typ|gruppe|thema|schlagwort|schlagworte|categorie|categories|genre|theme|categoria|categorias|tipo|grupo|tema|категорія|категорії|тип|вид|група|тема|категория|категории|группа|kategoria|kategorie|rodzaj|grupa|temat',
  actors:
    'actor|actors|participant|who|country|countries|state|states|party|parties|participants|people|person|organisation|organization|akteur|akteure|teilnehmer|wer|land|lander|staat|staaten|beteiligte|partei|parteien|acteur|acteurs|qui|pays|etat|participants|actor|actores|quien|pais|paises|estado|participantes|актор|актори|хто|країна|країни|держава|учасники|актор|акторы|кто|страна|страны|государство|участники|aktor|aktorzy|kto|kraj|kraje|panstwo|uczestnicy',
  targets: 'target|targets|ziel|ziele|cible|cibles|objetivo|objetivos|ціль|цель|cel',
  status: 'status|statut|estado del hecho|статус',
  weight:
    'weight|importance|rank|gewicht|wichtigkeit|bedeutung|poids|importancia|peso|вага|важливість|вес|важность|waga|waznosc',
  place:
    'place|location|where|city|site|venue|ort|wo|stadt|standort|lieu|ou|ville|endroit|lugar|donde|ciudad|sitio|місце|де|місто|место|где|город|miejsce|gdzie|miasto',
  lat: 'lat|latitude|breite|breitengrad|geographische breite|latitud|широта|szerokosc|szerokosc geograficzna',
  lon: 'lon|lng|long|longitude|lange|langengrad|geographische lange|longitud|довгота|долгота|dlugosc|dlugosc geograficzna',
  coordinates:
    'coordinates|coord|coords|geo|lat lon|lat lng|koordinaten|coordonnees|coordenadas|координати|координаты|wspolrzedne',
  source:
    'source|sources|reference|references|citation|quelle|quellen|beleg|belege|quellenangabe|reference|fuente|fuentes|referencia|джерело|джерела|источник|источники|zrodlo|zrodla',
  url: 'url|link|links|web|website|address|source url|internetadresse|lien|enlace|посилання|ссылка|odnosnik|adres',
  media:
    'media|image|picture|photo|image url|media url|bild|bilder|foto|medien|image|medias|imagen|medios|зображення|фото|медіа|изображение|медиа|obraz|obrazek|zdjecie',
  credit: 'media credit|credit|credits|copyright|bildnachweis|urheber|credito|авторство|zrodlo obrazu',
  caption: 'media caption|caption|bildunterschrift|legende|pie de foto|підпис|подпись|podpis',
  alt: 'media alt|alt|alt text|alternative text|alternativtext|texte alternatif|texto alternativo|tekst alternatywny',
  thumbnail: 'media thumbnail|thumbnail|vorschaubild|vignette|miniatura|мініатюра|миниатюра',
  slide: 'slide type',
};

/** A name as it is compared: without accents, case and punctuation; "mediaURL" is two words. */
export const columnKey = (name: string): string =>
  normalizeWords(name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let byName: Map<string, Field> | null = null;

function compileNames(): Map<string, Field> {
  const map = new Map<string, Field>();
  for (const field of FIELDS)
    for (const name of NAMES[field].split('|')) if (!map.has(columnKey(name))) map.set(columnKey(name), field);
  return map;
}

/** Words for the statuses of an event in the languages of the columns. */
const STATUS_WORDS: Readonly<Record<Status, string>> = {
  confirmed: 'bestatigt|confirme|confirmado|підтверджено|подтверждено|potwierdzone',
  reported: 'berichtet|gemeldet|rapporte|informado|повідомлено|сообщено|zgloszone',
  claimed: 'behauptet|affirme|afirmado|заявлено|deklarowane',
  disputed: 'umstritten|conteste|disputado|спірно|спорно|sporne',
  denied: 'bestritten|dementiert|dementi|desmentido|заперечено|опровергнуто|zdementowane',
};

/** The status that a word stands for; undefined where it is none. */
export function statusNamed(word: string): Status | undefined {
  const key = columnKey(word.slice(0, 80));
  return STATUSES.find((one) => one === key || STATUS_WORDS[one].split('|').some((name) => columnKey(name) === key));
}

/** Whether a name ends like that of a title: mission_name, conflict title. */
export function endsLikeTitle(column: string): boolean {
  return /(?:^| )(?:name|title|headline|label|bezeichnung|titel|nom|nombre|titulo|назва|название|nazwa)$/.test(
    columnKey(column.slice(0, 80)),
  );
}

/** The field that a column is by its name; null if it says nothing. `s.year` and `start_year` are years of the start. */
export function fieldNamed(column: string): Field | null {
  byName ??= compileNames();
  // Some tables say in a header cell what belongs below it: "Date (day.month.year)".
  const name = columnKey(column.slice(0, 80));
  return byName.get(name) ?? byName.get(columnKey(column.slice(0, 80).replace(/\s*[([].*$/, ''))) ?? null;
}
