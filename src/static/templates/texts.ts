import type { MakersLanguage } from '../../i18n/makers';

/** A column of a template: its name, by which an import knows it, and what belongs into it. */
type Column = readonly [name: string, help: string];

/** A sheet of a template, and its columns in order. */
export interface TemplateSheet {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** The texts of a template in one language. The events come first; a template in CSV has them alone. */
export interface TemplateTexts {
  readonly sheets: readonly TemplateSheet[];
}

const en: TemplateTexts = {
  sheets: [
    {
      name: 'Events',
      columns: [
        [
          'Date',
          'Required. As you write it: 14 November 2024, March 1938, c. 1200, 1962–64, 16–28 Oct 1962, since 2014',
        ],
        ['End', 'If it lasts, and Date has no end. “today” for what goes on'],
        ['Title', 'Required. One line: who did what'],
        ['Description', 'A few sentences. Plain text'],
        ['Actors', 'Who took part: names or ids of the sheet Actors, with semicolons between'],
        ['Kind', 'One or several words that colour and filter: treaty; visit; weapons test'],
        ['Place', 'The name of the place'],
        ['Latitude', 'Degrees, such as 39.03'],
        ['Longitude', 'Degrees, such as 125.75'],
        ['Source', 'Ids of the sheet Sources, with semicolons between, or the name of a source'],
        ['Link', 'The address of the source, if it is not on the sheet Sources'],
        ['Importance', '1 to 5. Where there is no room, the most important events keep their labels'],
        ['Status', 'confirmed, reported, claimed, disputed or denied'],
        ['Image', 'The address of a picture: https://…/picture.jpg'],
        ['Alt text', 'What the picture shows, for those who do not see it'],
        ['Credit', 'Who made the picture'],
        ['Id', 'Optional: a short name by which claims refer to this event'],
      ],
    },
    {
      name: 'Timeline',
      columns: [
        ['Title', 'The title of the timeline. One row'],
        ['Summary', 'What the timeline shows, in a few sentences'],
        ['Language', 'Of your texts: en, de, fr, uk …'],
        ['Licence', 'Under which others may use it, such as CC-BY-4.0'],
      ],
    },
    {
      name: 'Actors',
      columns: [
        ['Id', 'A short name, such as PRK'],
        ['Name', 'The full name'],
        ['Short', 'A shorter name for narrow places'],
        ['Type', 'state, organisation, group or person'],
        ['Parent', 'The actor that it belongs to, by its id or name'],
      ],
    },
    {
      name: 'Sources',
      columns: [
        ['Id', 'A short name that events and claims refer to'],
        ['Title', 'The title of the article, document or page'],
        ['Publisher', 'Who published it'],
        ['URL', 'Its address: https://…'],
        ['Issued', 'The date of publication'],
        ['Type', 'report, article-newspaper, webpage, treaty, book … (CSL)'],
        ['Language', 'Its language: en, de, ko …'],
      ],
    },
    {
      name: 'Claims',
      columns: [
        ['Event', 'The event, by its id or its exact title'],
        ['By', 'Who claims it, by id or name'],
        ['Said', 'The day on which it was said'],
        ['Says', 'What is claimed, in one sentence'],
        ['Measure', 'What a figure counts: killed and wounded, soldiers sent'],
        ['Low', 'At least, as a number'],
        ['Best', 'The number that is given'],
        ['High', 'At most, as a number'],
        ['Sources', 'Ids of the sheet Sources, with semicolons between'],
      ],
    },
  ],
};

const de: TemplateTexts = {
  sheets: [
    {
      name: 'Ereignisse',
      columns: [
        [
          'Datum',
          'Nötig. Wie Sie es schreiben: 14. November 2024, März 1938, um 1200, 1962–64, 16.–28. Oktober 1962, seit 2014',
        ],
        ['Ende', 'Wenn es andauert und das Datum kein Ende hat. „heute“ für alles, was weitergeht'],
        ['Titel', 'Nötig. Eine Zeile: wer was tat'],
        ['Beschreibung', 'Einige Sätze. Reiner Text'],
        ['Akteure', 'Wer beteiligt war: Namen oder Kürzel des Blatts Akteure, mit Semikolon getrennt'],
        ['Art', 'Ein Wort oder mehrere, nach denen gefärbt und gefiltert wird: Vertrag; Besuch; Waffentest'],
        ['Ort', 'Der Name des Orts'],
        ['Breitengrad', 'In Grad, etwa 39,03'],
        ['Längengrad', 'In Grad, etwa 125,75'],
        ['Quelle', 'Kürzel des Blatts Quellen, mit Semikolon getrennt, oder der Name einer Quelle'],
        ['Internetadresse', 'Die Adresse der Quelle, wenn sie nicht auf dem Blatt Quellen steht'],
        ['Wichtigkeit', '1 bis 5. Wo der Platz fehlt, behalten die wichtigsten Ereignisse ihre Beschriftung'],
        ['Status', 'bestätigt, berichtet, behauptet, umstritten oder bestritten'],
        ['Bild', 'Die Adresse eines Bildes: https://…/bild.jpg'],
        ['Alternativtext', 'Was das Bild zeigt, für alle, die es nicht sehen'],
        ['Bildnachweis', 'Von wem das Bild ist'],
        ['Kennung', 'Freiwillig: ein kurzer Name, mit dem sich Angaben auf dieses Ereignis beziehen'],
      ],
    },
    {
      name: 'Zeitleiste',
      columns: [
        ['Titel', 'Der Titel der Zeitleiste. Eine Zeile'],
        ['Beschreibung', 'Was die Zeitleiste zeigt, in einigen Sätzen'],
        ['Sprache', 'Ihrer Texte: de, en, fr, uk …'],
        ['Lizenz', 'Unter der andere sie verwenden dürfen, etwa CC-BY-4.0'],
      ],
    },
    {
      name: 'Akteure',
      columns: [
        ['Kennung', 'Ein Kürzel, etwa PRK'],
        ['Name', 'Der volle Name'],
        ['Kurzname', 'Ein kürzerer Name für enge Stellen'],
        ['Typ', 'Staat, Organisation, Gruppe oder Person'],
        ['Gehört zu', 'Der Akteur, zu dem er gehört, mit Kürzel oder Name'],
      ],
    },
    {
      name: 'Quellen',
      columns: [
        ['Kennung', 'Ein Kürzel, mit dem sich Ereignisse und Angaben darauf beziehen'],
        ['Titel', 'Der Titel des Artikels, Dokuments oder der Seite'],
        ['Herausgeber', 'Wer die Quelle veröffentlicht hat'],
        ['Internetadresse', 'Ihre Adresse: https://…'],
        ['Erschienen', 'Das Datum der Veröffentlichung'],
        ['Typ', 'report, article-newspaper, webpage, treaty, book … (CSL)'],
        ['Sprache', 'Ihre Sprache: de, en, ko …'],
      ],
    },
    {
      name: 'Angaben',
      columns: [
        ['Ereignis', 'Das Ereignis, mit seiner Kennung oder seinem genauen Titel'],
        ['Wer', 'Von wem die Angabe ist, mit Kürzel oder Name'],
        ['Gesagt am', 'Der Tag, an dem es gesagt wurde'],
        ['Aussage', 'Was behauptet wird, in einem Satz'],
        ['Messgröße', 'Was eine Zahl zählt: Getötete und Verwundete, entsandte Soldaten'],
        ['Mindestens', 'Als Zahl'],
        ['Wert', 'Die Zahl, die genannt wird'],
        ['Höchstens', 'Als Zahl'],
        ['Quellen', 'Kürzel des Blatts Quellen, mit Semikolon getrennt'],
      ],
    },
  ],
};

export const TEMPLATE_TEXTS: Readonly<Record<MakersLanguage, TemplateTexts>> = { en, de };
