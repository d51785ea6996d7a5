// Format 1 of the timeline file, made from its schema by `npm run schema`. A file may hold further fields; they are kept and ignored.

/** A timeline: all of a file. */
export interface TimelineFile {
  /** Address of the schema, for editors. */
  $schema?: string | undefined;
  /** The version of this format. */
  format: 1;
  /** Names the timeline in addresses. */
  id?: string | undefined;
  /** The language of texts that do not say theirs. */
  lang?: string | undefined;
  /** The name of the timeline. */
  title: LocalizedText;
  /** What it shows, in a few sentences. */
  summary?: LocalizedText | undefined;
  /** Under which licence, such as "CC-BY-4.0". */
  licence?: string | undefined;
  /** Who made it. */
  authors?: readonly Author[] | undefined;
  /** When it was last changed. */
  updated?: EdtfDate | undefined;
  /** What was collected, by which rule, so that readers know what a gap means. */
  coverage?: readonly Coverage[] | undefined;
  /** Everyone who takes part or says something. */
  actors?: readonly Actor[] | undefined;
  /** The sorts of events. */
  kinds?: readonly Kind[] | undefined;
  /** What figures count. */
  measures?: readonly Measure[] | undefined;
  /** The treaties that events act on. */
  treaties?: readonly Treaty[] | undefined;
  /** The number that stands above the lanes, such as the members of an alliance. */
  headline?: Headline | undefined;
  /** Bands behind the events. */
  periods?: readonly Period[] | undefined;
  /** What events, claims and links rest on. */
  sources?: readonly ListedSource[] | undefined;
  /** Places that many events share, each written once. */
  places?: readonly ListedPlace[] | undefined;
  /** The events, in any order. */
  events: readonly TimelineEvent[];
  /** How events bear on each other. */
  links?: readonly EventLink[] | undefined;
  /** Ways through the events. */
  stories?: readonly Story[] | undefined;
  /** What was put right after it was published. */
  corrections?: readonly Correction[] | undefined;
  /** Who took the place of a party that is no more. */
  successions?: readonly Succession[] | undefined;
}

/** Plain text, never HTML: a string, or one per language, as in {"en": "…", "de": "…"}. */
export type LocalizedText = string | { readonly [language: string]: string };

/** A date of EDTF (ISO 8601-2), such as 2024-11-14, 2024-11, 2024, 2024-10~ (about), 2024? (uncertain), 2024-10/2024-12, 2024-10/.. (goes on) or [2024-10-01,2024-10-02] (one of). */
export type EdtfDate = string;

/** Someone who made the file. */
export interface Author {
  /** Its name. */
  name: string;
  /** Where more is said of them. */
  url?: string | undefined;
}

/** A state, an organisation, a group or a person. */
export interface Actor {
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id: string;
  /** Its name. */
  name?: LocalizedText | undefined;
  /** A name for where there is little room. */
  short?: LocalizedText | undefined;
  /** What sort it is. */
  type?: 'state' | 'organisation' | 'group' | 'person' | undefined;
  /** The actor that this one belongs to; a filter for the parent finds it too. */
  parent?: string | undefined;
  /** When it was there, where it no longer is or was not always. */
  existed?: EdtfDate | undefined;
}

/** A sort of event. */
export interface Kind {
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id: string;
  /** Its name. */
  name?: LocalizedText | undefined;
  /** The sign that stands for it in the picture. */
  family?:
    | 'treaty'
    | 'troops'
    | 'weapons'
    | 'transfer'
    | 'sanction'
    | 'statement'
    | 'visit'
    | 'institution'
    | 'loss'
    | 'other'
    | undefined;
  /** Whether it is cooperation or conflict, in words or in deeds. */
  tone?:
    'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict' | 'neutral' | undefined;
}

/** What figures count, so that claims can be compared. */
export interface Measure {
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id: string;
  /** Its name. */
  name?: LocalizedText | undefined;
  /** What one of them is called. */
  unit?: LocalizedText | undefined;
}

/** A treaty that events act on. */
export interface Treaty {
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id: string;
  /** Its name. */
  name?: LocalizedText | undefined;
  /** A name for where there is little room. */
  short?: LocalizedText | undefined;
  /** Who keeps the treaty. */
  depositaries?: readonly string[] | undefined;
  /** When it enters into force. */
  entryRule?: LocalizedText | undefined;
}

/** What the chart shows as a line above its lanes: the number of parties to a treaty over time. */
export interface Headline {
  /** Whose parties are counted. */
  treaty: string;
  /** What is counted, such as "NATO members"; else "Parties to" and the name of the treaty. */
  title?: LocalizedText | undefined;
}

/** A time that stands behind the events, as a band. */
export interface Period {
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id: string;
  /** When it was. */
  when: EdtfDate;
  /** What readers see first. */
  title: LocalizedText;
}

/** What was collected, and by which rule. */
export interface Coverage {
  /** From when to when. */
  span: EdtfDate;
  /** What had to be true of an event to be in the file. */
  rule?: LocalizedText | undefined;
  /** Whose events were collected. */
  actors?: readonly string[] | undefined;
}

/** Where something is known from, in the words of CSL. */
export interface Source {
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id?: string | undefined;
  /** What sort it is, in the words of CSL, such as "article-newspaper", "report" or "webpage". */
  type?: string | undefined;
  /** Its title as printed. Left out where it is not known. */
  title?: string | undefined;
  /** Who published it. */
  publisher?: string | undefined;
  /** Who wrote it: a name, or CSL names. */
  author?: unknown | undefined;
  /** Where it can be read. */
  URL?: string | undefined;
  /** When it was published. */
  issued?: EdtfDate | undefined;
  /** When it was last read. */
  accessed?: EdtfDate | undefined;
  /** Where a copy is kept. */
  archiveUrl?: string | undefined;
  /** The language it is in. */
  language?: string | undefined;
}

/** A source that events, claims and links point to by its id. */
export interface ListedSource {
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id: string;
  /** What sort it is, in the words of CSL, such as "article-newspaper", "report" or "webpage". */
  type?: string | undefined;
  /** Its title as printed. Left out where it is not known. */
  title?: string | undefined;
  /** Who published it. */
  publisher?: string | undefined;
  /** Who wrote it: a name, or CSL names. */
  author?: unknown | undefined;
  /** Where it can be read. */
  URL?: string | undefined;
  /** When it was published. */
  issued?: EdtfDate | undefined;
  /** When it was last read. */
  accessed?: EdtfDate | undefined;
  /** Where a copy is kept. */
  archiveUrl?: string | undefined;
  /** The language it is in. */
  language?: string | undefined;
}

/** Where something happened. */
export interface Place {
  /** Its name. */
  name?: LocalizedText | undefined;
  /** Degrees north, −90 to 90. Only together with lon. */
  lat?: number | undefined;
  /** Degrees east, −180 to 180. Only together with lat. */
  lon?: number | undefined;
  /** How exactly the place is known. */
  precision?: 'exact' | 'area' | 'country' | undefined;
  /** The country that it lies in, by ISO 3166-1 alpha-3; for one that is no more, a code of the same form. */
  country?: string | undefined;
}

/** A place that events and claims point to by its id. */
export interface ListedPlace {
  /** Its name. */
  name?: LocalizedText | undefined;
  /** Degrees north, −90 to 90. Only together with lon. */
  lat?: number | undefined;
  /** Degrees east, −180 to 180. Only together with lat. */
  lon?: number | undefined;
  /** How exactly the place is known. */
  precision?: 'exact' | 'area' | 'country' | undefined;
  /** The country that it lies in, by ISO 3166-1 alpha-3; for one that is no more, a code of the same form. */
  country?: string | undefined;
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id: string;
}

/** A place, or the id of one in "places". */
export type PlaceRef = string | Place;

/** A number that someone gives. */
export interface Figure {
  /** What is counted. */
  measure: string;
  /** At least so many. */
  low?: number | null | undefined;
  /** The number given, or the best estimate. */
  best?: number | null | undefined;
  /** At most so many. */
  high?: number | null | undefined;
  /** How the number is meant, where the claimant says so. */
  bound?: 'at-least' | 'more-than' | 'about' | 'up-to' | undefined;
  /** The time that the figure is for. */
  period?: EdtfDate | undefined;
}

/** An actor with the part it plays. */
export interface ActorRole {
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id: string;
  /** The part it plays, such as "target". */
  role?: string | undefined;
}

/** What one actor says about the event. */
export interface Claim {
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id?: string | undefined;
  /** Who says so. */
  by: string;
  /** Through whom it became known, such as a news agency. */
  via?: LocalizedText | undefined;
  /** When it was said. */
  said?: EdtfDate | undefined;
  /** What was said, in a sentence. */
  says?: LocalizedText | undefined;
  /** When it was, only where the claimant says otherwise. */
  when?: EdtfDate | undefined;
  /** Where it was, only where the claimant says otherwise. */
  place?: PlaceRef | undefined;
  /** What sort of event it was, only where the claimant says otherwise. */
  kinds?: readonly string[] | undefined;
  /** The numbers given. */
  figures?: readonly Figure[] | undefined;
  /** How sure it is. */
  status?: 'confirmed' | 'reported' | 'claimed' | 'disputed' | 'denied' | undefined;
  /** Where it is known from: ids of "sources", or the sources themselves. */
  sources?: readonly (string | Source)[] | undefined;
}

/** What the event does to a treaty. */
export interface TreatyAct {
  /** The treaty. */
  treaty: string;
  /** What was done. */
  act:
    | 'signature'
    | 'ratification'
    | 'approval'
    | 'accession'
    | 'succession'
    | 'deposit'
    | 'entry-into-force'
    | 'reservation'
    | 'extension'
    | 'notice'
    | 'suspension'
    | 'withdrawal'
    | 'expiry'
    | 'termination';
  /** Who did it. */
  parties?: readonly string[] | undefined;
  /** From when it takes effect; "when" is the day of the act. */
  effective?: EdtfDate | undefined;
  /** Where the instrument was deposited. */
  depositary?: string | undefined;
  /** What a withdrawal takes back, where it is not the treaty as a whole. */
  of?:
    | 'signature'
    | 'ratification'
    | 'approval'
    | 'accession'
    | 'succession'
    | 'deposit'
    | 'entry-into-force'
    | 'reservation'
    | 'extension'
    | 'notice'
    | 'suspension'
    | 'withdrawal'
    | 'expiry'
    | 'termination'
    | undefined;
}

/** A picture or the like. */
export interface Media {
  /** Where the file is. */
  src: string;
  /** What is to be seen, for those who do not see it. */
  alt?: LocalizedText | undefined;
  /** Whom to name. */
  credit?: string | undefined;
  /** Under which licence, such as "CC-BY-4.0". */
  licence?: string | undefined;
  /** Width in pixels, so that its room is there before it is. */
  width?: number | undefined;
  /** Height in pixels. */
  height?: number | undefined;
}

/** Something that happened or was said, at a time. */
export interface TimelineEvent {
  /** Names the event in links. Stable: never made from a title, never used again for something else. */
  id: string;
  /** When it happened, as exactly as the source says. */
  when: EdtfDate;
  /** For what goes on ("2024-10/.."): when that was last checked. */
  asOf?: EdtfDate | undefined;
  /** What happened, in a few words. */
  title: LocalizedText;
  /** A shorter title, for where there is little room. */
  short?: LocalizedText | undefined;
  /** What readers should know of it, in one to three sentences. */
  summary?: LocalizedText | undefined;
  /** What sort of event it is, the most important first. */
  kinds?: readonly string[] | undefined;
  /** Who took part, the most important first. */
  actors?: readonly (string | ActorRole)[] | undefined;
  /** Where it happened. */
  place?: PlaceRef | undefined;
  /** Places that it is about, without having happened there. */
  about?: readonly PlaceRef[] | undefined;
  /** From 1 to 5: which labels stay when there is no room for all. */
  weight?: number | undefined;
  /** How sure it is that it happened. */
  status?: 'confirmed' | 'reported' | 'claimed' | 'disputed' | 'denied' | undefined;
  /** What is said about it, and by whom. */
  claims?: readonly Claim[] | undefined;
  /** What it does to which treaty. */
  treaties?: readonly TreatyAct[] | undefined;
  /** Treaties that it concerns without being a step in their life. */
  concerns?: readonly string[] | undefined;
  /** The lane it stands in where lanes are actors; else that of its first actor. */
  lane?: string | undefined;
  /** Ids it had before, so that old links still find it. */
  formerIds?: readonly string[] | undefined;
  /** Where it is known from: ids of "sources", or the sources themselves. */
  sources?: readonly (string | Source)[] | undefined;
  /** Pictures. */
  media?: readonly Media[] | undefined;
}

/** How one event bears on another. */
export interface EventLink {
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id?: string | undefined;
  /** The event that bears on the other. */
  from: string;
  /** The event it bears on. */
  to: string;
  /** In what way. */
  type: 'responds-to' | 'enables' | 'causes' | 'implements' | 'violates' | 'supersedes' | 'contradicts';
  /** How sure it is. */
  status?: 'confirmed' | 'reported' | 'claimed' | 'disputed' | 'denied' | undefined;
  /** Who sees it so, where it is not plain. */
  by?: string | undefined;
  /** The words to it. */
  text?: LocalizedText | undefined;
  /** Where it is known from: ids of "sources", or the sources themselves. */
  sources?: readonly (string | Source)[] | undefined;
}

/** A step of a story. */
export interface StoryStep {
  /** The event it is about. */
  event?: string | undefined;
  /** The time to show. */
  shown?: EdtfDate | undefined;
  /** The words to it. */
  text?: LocalizedText | undefined;
}

/** A way through the events. */
export interface Story {
  /** Names it within the file. Stable: never made from a title, never used again for something else. */
  id: string;
  /** What readers see first. */
  title: LocalizedText;
  /** One after the other. */
  steps: readonly StoryStep[];
}

/** What was wrong before, and is put right. */
export interface Correction {
  /** When it was put right. */
  date: EdtfDate;
  /** The events it is about. */
  events?: readonly string[] | undefined;
  /** The words to it. */
  text: LocalizedText;
}

/** Whose place as a party to treaties others took. */
export interface Succession {
  /** The treaties in question. */
  treaties: readonly string[];
  /** The party that was. */
  of: string;
  /** Who took its place; nobody, where that is not known. */
  by: readonly string[];
  /** The event by which it came about. */
  event?: string | undefined;
  /** The words to it. */
  text?: LocalizedText | undefined;
  /** Where it is known from: ids of "sources", or the sources themselves. */
  sources?: readonly (string | Source)[] | undefined;
}
