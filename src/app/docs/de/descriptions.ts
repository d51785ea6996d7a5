/** Descriptions of the schema and of the element in German, by the English ones. A test names those that are missing or gone. */
export const DESCRIPTIONS_DE: Readonly<Record<string, string>> = {
  // The format.
  'The version of this format.': 'Die Version dieses Formats.',
  'Names the timeline in addresses.': 'Benennt die Zeitleiste in Adressen.',
  'The language of texts that do not say theirs.': 'Die Sprache von Texten, die ihre nicht nennen.',
  'The name of the timeline.': 'Der Name der Zeitleiste.',
  'What it shows, in a few sentences.': 'Was sie zeigt, in wenigen Sätzen.',
  'Under which licence, such as "CC-BY-4.0".': 'Unter welcher Lizenz, etwa „CC-BY-4.0“.',
  'Who made it.': 'Wer sie gemacht hat.',
  'When it was last changed.': 'Wann sie zuletzt geändert wurde.',
  'What was collected, by which rule, so that readers know what a gap means.':
    'Was nach welcher Regel erfasst wurde, damit klar ist, was eine Lücke bedeutet.',
  'Everyone who takes part or says something.': 'Alle, die beteiligt sind oder etwas sagen.',
  'The sorts of events.': 'Die Arten von Ereignissen.',
  'What figures count.': 'Was Zahlen zählen.',
  'The treaties that events act on.': 'Die Verträge, von denen Ereignisse Schritte sind.',
  'The number that stands above the lanes, such as the members of an alliance.':
    'Die Zahl über den Spuren, etwa die der Mitglieder eines Bündnisses.',
  'Bands behind the events.': 'Bänder hinter den Ereignissen.',
  'What events, claims and links rest on.': 'Worauf Ereignisse, Angaben und Verbindungen beruhen.',
  'Places that many events share, each written once.': 'Orte, die viele Ereignisse teilen, jeder einmal geschrieben.',
  'The events, in any order.': 'Die Ereignisse, in beliebiger Reihenfolge.',
  'How events bear on each other.': 'Wie Ereignisse aufeinander wirken.',
  'Ways through the events.': 'Rundgänge durch die Ereignisse.',
  'What was put right after it was published.': 'Was nach der Veröffentlichung berichtigt wurde.',
  'Who took the place of a party that is no more.': 'Wer an die Stelle einer Partei trat, die es nicht mehr gibt.',
  'Plain text, never HTML: a string, or one per language, as in {"en": "…", "de": "…"}.':
    'Reiner Text, nie HTML: eine Zeichenkette, oder eine je Sprache wie in {"en": "…", "de": "…"}.',
  'A date of EDTF (ISO 8601-2), such as 2024-11-14, 2024-11, 2024, 2024-10~ (about), 2024? (uncertain), 2024-10/2024-12, 2024-10/.. (goes on) or [2024-10-01,2024-10-02] (one of).':
    'Ein Datum in EDTF (ISO 8601-2), etwa 2024-11-14, 2024-11, 2024, 2024-10~ (ungefähr), 2024? (unsicher), 2024-10/2024-12, 2024-10/.. (dauert an) oder [2024-10-01,2024-10-02] (eines davon).',
  'An address with https:, http: or mailto:, or a path beside the file.':
    'Eine Adresse mit https:, http: oder mailto:, oder ein Pfad neben der Datei.',
  'A language by its BCP 47 tag, such as "en", "de" or "pt-BR".':
    'Eine Sprache nach BCP 47, etwa „en“, „de“ oder „pt-BR“.',
  'Letters A–Z and a–z, digits, dot, hyphen and underscore. Never changes once others may link to it.':
    'Buchstaben A–Z und a–z, Ziffern, Punkt, Bindestrich und Unterstrich. Ändert sich nicht mehr, sobald andere darauf verlinken können.',
  'The id of an entry of "actors".': 'Die id eines Eintrags in „actors“.',
  'The id of an entry of "kinds".': 'Die id eines Eintrags in „kinds“.',
  'The id of an entry of "measures".': 'Die id eines Eintrags in „measures“.',
  'The id of an entry of "treaties".': 'Die id eines Eintrags in „treaties“.',
  'The id of an event, or a former id of one.': 'Die id eines Ereignisses oder eine seiner früheren.',
  'The id of an entry of "sources".': 'Die id eines Eintrags in „sources“.',
  'The id of an entry of "places".': 'Die id eines Eintrags in „places“.',
  'Someone who made the file.': 'Jemand, der die Datei gemacht hat.',
  'A state, an organisation, a group or a person.': 'Ein Staat, eine Organisation, eine Gruppe oder eine Person.',
  'A sort of event.': 'Eine Art von Ereignis.',
  'What figures count, so that claims can be compared.': 'Was Zahlen zählen, damit sich Angaben vergleichen lassen.',
  'A treaty that events act on.': 'Ein Vertrag, von dem Ereignisse Schritte sind.',
  'What the chart shows as a line above its lanes: the number of parties to a treaty over time.':
    'Was das Bild als Linie über den Spuren zeigt: die Zahl der Vertragsparteien im Lauf der Zeit.',
  'A time that stands behind the events, as a band.': 'Eine Zeit, die als Band hinter den Ereignissen steht.',
  'What was collected, and by which rule.': 'Was erfasst wurde, und nach welcher Regel.',
  'Where something is known from, in the words of CSL.': 'Woher etwas bekannt ist, in den Begriffen von CSL.',
  'A source that events, claims and links point to by its id.':
    'Eine Quelle, auf die Ereignisse, Angaben und Verbindungen mit ihrer id verweisen.',
  'Where something happened.': 'Wo etwas geschah.',
  'A place that events and claims point to by its id.':
    'Ein Ort, auf den Ereignisse und Angaben mit seiner id verweisen.',
  'A place, or the id of one in "places".': 'Ein Ort, oder die id eines Ortes in „places“.',
  'A number that someone gives.': 'Eine Zahl, die jemand nennt.',
  'An actor with the part it plays.': 'Ein Akteur mit seiner Rolle.',
  'What one actor says about the event.': 'Was ein Akteur über das Ereignis sagt.',
  'What the event does to a treaty.': 'Was mit dem Ereignis für einen Vertrag geschieht.',
  'A picture or the like.': 'Ein Bild oder Ähnliches.',
  'Something that happened or was said, at a time.': 'Etwas, das zu einer Zeit geschah oder gesagt wurde.',
  'How one event bears on another.': 'Wie ein Ereignis auf ein anderes wirkt.',
  'A step of a story.': 'Ein Schritt eines Rundgangs.',
  'A way through the events.': 'Ein Rundgang durch die Ereignisse.',
  'What was wrong before, and is put right.': 'Was falsch war und berichtigt ist.',
  'Whose place as a party to treaties others took.': 'An wessen Stelle als Vertragspartei andere traten.',
  'Names it within the file. Stable: never made from a title, never used again for something else.':
    'Benennt es in der Datei. Beständig: nie aus einem Titel gebildet, nie für etwas anderes verwendet.',
  'Its name.': 'Der Name.',
  'A name for where there is little room.': 'Ein Name für wenig Platz.',
  'What readers see first.': 'Was zuerst zu sehen ist.',
  'Names the event in links. Stable: never made from a title, never used again for something else.':
    'Benennt das Ereignis in Links. Beständig: nie aus einem Titel gebildet, nie für etwas anderes verwendet.',
  'When it happened, as exactly as the source says.': 'Wann es geschah, so genau, wie die Quelle es sagt.',
  'What happened, in a few words.': 'Was geschah, in wenigen Worten.',
  'A shorter title, for where there is little room.': 'Ein kürzerer Titel für wenig Platz.',
  'What readers should know of it, in one to three sentences.':
    'Was man darüber wissen sollte, in ein bis drei Sätzen.',
  'Where it happened.': 'Wo es geschah.',
  'How sure it is that it happened.': 'Wie sicher es ist, dass es geschah.',
  'What sort it is.': 'Welcher Art er ist.',
  'The actor that this one belongs to; a filter for the parent finds it too.':
    'Der Akteur, zu dem dieser gehört; ein Filter nach jenem findet auch diesen.',
  'The sign that stands for it in the picture.': 'Das Zeichen, das im Bild dafür steht.',
  'Whether it is cooperation or conflict, in words or in deeds.':
    'Ob es Zusammenarbeit oder Konflikt ist, in Worten oder in Taten.',
  'What one of them is called.': 'Wie die Einheit heißt.',
  'Who keeps the treaty.': 'Wer den Vertrag verwahrt.',
  'When it enters into force.': 'Wann er in Kraft tritt.',
  'When it was.': 'Wann es war.',
  'From when to when.': 'Von wann bis wann.',
  'What had to be true of an event to be in the file.':
    'Was auf ein Ereignis zutreffen musste, um in der Datei zu stehen.',
  'Who took part, the most important first.': 'Wer beteiligt war, die Wichtigsten zuerst.',
  'Whose events were collected.': 'Wessen Ereignisse erfasst wurden.',
  'What sort of event it is, the most important first.': 'Welche Art von Ereignis es ist, die wichtigste zuerst.',
  'Where it is known from: ids of "sources", or the sources themselves.':
    'Woher es bekannt ist: ids aus „sources“, oder die Quellen selbst.',
  'Who published it.': 'Wer sie veröffentlicht hat.',
  'Who wrote it: a name, or CSL names.': 'Wer sie geschrieben hat: ein Name, oder Namen nach CSL.',
  'Where it can be read.': 'Wo sie zu lesen ist.',
  'Where a copy is kept.': 'Wo eine Kopie aufbewahrt wird.',
  'When it was published.': 'Wann sie veröffentlicht wurde.',
  'When it was last read.': 'Wann sie zuletzt gelesen wurde.',
  'The language it is in.': 'In welcher Sprache sie ist.',
  'What sort it is, in the words of CSL, such as "article-newspaper", "report" or "webpage".':
    'Welcher Art sie ist, in den Begriffen von CSL, etwa „article-newspaper“, „report“ oder „webpage“.',
  'Its title as printed. Left out where it is not known.':
    'Ihr Titel, wie er gedruckt ist. Entfällt, wo er nicht bekannt ist.',
  'Degrees north, −90 to 90. Only together with lon.': 'Grad Nord, −90 bis 90. Nur zusammen mit lon.',
  'Degrees east, −180 to 180. Only together with lat.': 'Grad Ost, −180 bis 180. Nur zusammen mit lat.',
  'How exactly the place is known.': 'Wie genau der Ort bekannt ist.',
  'The country that it lies in, by ISO 3166-1 alpha-3; for one that is no more, a code of the same form.':
    'Das Land, in dem er liegt, nach ISO 3166-1 alpha-3; für eines, das es nicht mehr gibt, ein Code derselben Form.',
  'What is counted.': 'Was gezählt wird.',
  'At least so many.': 'Mindestens so viele.',
  'The number given, or the best estimate.': 'Die genannte Zahl oder die beste Schätzung.',
  'At most so many.': 'Höchstens so viele.',
  'How the number is meant, where the claimant says so.': 'Wie die Zahl gemeint ist, wo es gesagt wird.',
  'The time that the figure is for.': 'Die Zeit, für die die Zahl gilt.',
  'The part it plays, such as "target".': 'Die Rolle, etwa „target“ (Ziel).',
  'Who says so.': 'Wer es sagt.',
  'Through whom it became known, such as a news agency.': 'Über wen es bekannt wurde, etwa eine Nachrichtenagentur.',
  'When it was said.': 'Wann es gesagt wurde.',
  'What was said, in a sentence.': 'Was gesagt wurde, in einem Satz.',
  'Places that it is about, without having happened there.': 'Orte, um die es geht, ohne dass es dort geschah.',
  'The numbers given.': 'Die genannten Zahlen.',
  'How sure it is.': 'Wie sicher es ist.',
  'When it was, only where the claimant says otherwise.': 'Wann es war, nur wo die Angabe davon abweicht.',
  'Where it was, only where the claimant says otherwise.': 'Wo es war, nur wo die Angabe davon abweicht.',
  'What sort of event it was, only where the claimant says otherwise.':
    'Welche Art von Ereignis es war, nur wo die Angabe davon abweicht.',
  'The treaty.': 'Der Vertrag.',
  'What was done.': 'Was getan wurde.',
  'Who did it.': 'Wer es getan hat.',
  'From when it takes effect; "when" is the day of the act.': 'Ab wann es wirkt; „when“ ist der Tag des Schritts.',
  'Where the instrument was deposited.': 'Wo die Urkunde hinterlegt wurde.',
  'What a withdrawal takes back, where it is not the treaty as a whole.':
    'Was ein Rücktritt zurücknimmt, wo es nicht der Vertrag als Ganzes ist.',
  'Where the file is.': 'Wo die Datei liegt.',
  'What is to be seen, for those who do not see it.': 'Was zu sehen ist, für alle, die es nicht sehen.',
  'Whom to name.': 'Wer zu nennen ist.',
  'Width in pixels, so that its room is there before it is.':
    'Breite in Pixeln, damit der Platz schon vor dem Bild da ist.',
  'Height in pixels.': 'Höhe in Pixeln.',
  'For what goes on ("2024-10/.."): when that was last checked.':
    'Für das, was andauert („2024-10/..“): wann das zuletzt geprüft wurde.',
  'From 1 to 5: which labels stay when there is no room for all.':
    'Von 1 bis 5: welche Beschriftungen bleiben, wenn nicht alle Platz haben.',
  'What is said about it, and by whom.': 'Was darüber gesagt wird, und von wem.',
  'What it does to which treaty.': 'Welcher Schritt welches Vertrags es ist.',
  'Treaties that it concerns without being a step in their life.':
    'Verträge, die es betrifft, ohne ein Schritt in ihrem Leben zu sein.',
  'The lane it stands in where lanes are actors; else that of its first actor.':
    'Die Spur, in der es steht, wo Spuren Akteure sind; sonst die seines ersten Akteurs.',
  'Ids it had before, so that old links still find it.': 'Frühere ids, damit alte Links es noch finden.',
  'Pictures.': 'Bilder.',
  'The event that bears on the other.': 'Das Ereignis, das auf das andere wirkt.',
  'The event it bears on.': 'Das Ereignis, auf das es wirkt.',
  'In what way.': 'Auf welche Weise.',
  'Who sees it so, where it is not plain.': 'Wer das so sieht, wo es nicht offensichtlich ist.',
  'The words to it.': 'Der Text dazu.',
  'The event it is about.': 'Das Ereignis, um das es geht.',
  'The time to show.': 'Die Zeit, die gezeigt wird.',
  'One after the other.': 'Einer nach dem anderen.',
  'When it was put right.': 'Wann es berichtigt wurde.',
  'The events it is about.': 'Die Ereignisse, um die es geht.',
  'Where more is said of them.': 'Wo mehr über sie steht.',
  'When it was there, where it no longer is or was not always.':
    'Wann es ihn gab, wo es ihn nicht mehr oder nicht immer gab.',
  'Whose parties are counted.': 'Wessen Parteien gezählt werden.',
  'What is counted, such as "NATO members"; else "Parties to" and the name of the treaty.':
    'Was gezählt wird, etwa „NATO-Mitglieder“; sonst die Parteien mit dem Namen des Vertrags.',
  'The treaties in question.': 'Die Verträge, um die es geht.',
  'The party that was.': 'Die frühere Partei.',
  'Who took its place; nobody, where that is not known.': 'Wer an ihre Stelle trat; niemand, wo das nicht bekannt ist.',
  'The event by which it came about.': 'Das Ereignis, durch das es dazu kam.',
  // The element.
  'Address of a timeline file. Another host must allow it (CORS).':
    'Adresse der Datei einer Zeitleiste. Ein anderer Server muss das erlauben (CORS).',
  "Language of words and texts (BCP 47); without it, that of the page around the element, else the reader's.":
    'Sprache der Worte und Texte (BCP 47); ohne Angabe die der Seite um das Element, sonst die der Leserin oder des Lesers.',
  "Colours: `light`, `dark`, or `auto` for the reader's; without it the page's: light, unless its `color-scheme` allows dark.":
    'Farben: `light`, `dark`, oder `auto` für die des Systems; ohne Angabe die der Seite: hell, außer ihr `color-scheme` erlaubt dunkel.',
  'Span in the initial view: an EDTF interval or date, such as `2024-06/2024-12`; without it, all events.':
    'Zeitraum der ersten Ansicht: ein Zeitraum oder Datum in EDTF, etwa `2024-06/2024-12`; ohne Angabe alle Ereignisse.',
  'Kinds to filter by.': 'Arten, nach denen gefiltert wird.',
  'Actors to filter by.': 'Akteure, nach denen gefiltert wird.',
  'Statuses to filter by: `confirmed`, `reported`, `claimed`, `disputed`, `denied`.':
    'Status, nach denen gefiltert wird: `confirmed`, `reported`, `claimed`, `disputed`, `denied`.',
  'Actors whose claims to filter by; `*` is only what nobody disputes.':
    'Akteure, nach deren Angaben gefiltert wird; `*` heißt nur, was niemand bestreitet.',
  'Text that an event must contain.': 'Text, den ein Ereignis enthalten muss.',
  'What the chart does with events that the filter does not match: `hide` (as without it), or `highlight` the others.':
    'Was das Bild mit Ereignissen tut, auf die der Filter nicht zutrifft: ausblenden (`hide`, wie ohne Angabe), oder die anderen hervorheben (`highlight`).',
  'Id of the open event.': 'Kennung des offenen Ereignisses.',
  'What a lane is: `actor` (as without it), `kind`, `tone`, or `none` for no lanes.':
    'Was eine Spur ist: `actor` (wie ohne Angabe), `kind`, `tone`, oder `none` für keine Spuren.',
  'The view: `picture` (as without it), `outline`, `both`, `treaties`, or `claims`, which compares the figures of `measures`.':
    'Die Ansicht: `picture` (wie ohne Angabe), `outline`, `both`, `treaties`, oder `claims`, die die Zahlen von `measures` vergleicht.',
  'Measures whose figures are compared; without it, those of the event with the most claims.':
    'Messgrößen, deren Zahlen verglichen werden; ohne Angabe die des Ereignisses mit den meisten Angaben.',
  'Links between events: `near` for those of the event that stands out (as without it), or `all`.':
    'Verbindungen zwischen Ereignissen: `near` für die des hervorgehobenen Ereignisses (wie ohne Angabe), oder `all`.',
  'Which way time runs: `ltr`, `rtl`, or `auto` (as without it): as the reader’s language is written.':
    'In welche Richtung die Zeit läuft: `ltr`, `rtl`, oder `auto` (wie ohne Angabe): wie die Sprache der Lesenden geschrieben wird.',
  'In which calendar a second line of the axis counts: `islamic-umalqura`, `persian`, `hebrew`, `buddhist`, `japanese` or `roc`.':
    'In welchem Kalender eine zweite Zeile der Achse zählt: `islamic-umalqura`, `persian`, `hebrew`, `buddhist`, `japanese` oder `roc`.',
  'Day on which the treaties view asks who was bound, as YYYY-MM-DD; without it, the last day of the file.':
    'Tag, für den die Ansicht der Verträge fragt, wer gebunden war, als JJJJ-MM-TT; ohne Angabe der letzte Tag der Datei.',
  'Id of the story that is open.': 'Kennung des offenen Rundgangs.',
  'Its open step, counted from 1; without it, the first. The chart shows the span of the step unless `shown` says another.':
    'Sein offener Schritt, ab 1 gezählt; ohne Angabe der erste. Das Bild zeigt den Zeitraum des Schritts, außer `shown` nennt einen anderen.',
  "Name under which the page's address keeps the view: `inf` gives `#inf.e=…`. Without it the address is left alone.":
    'Name, unter dem die Adresse der Seite die Ansicht behält: `inf` ergibt `#inf.e=…`. Ohne Angabe bleibt die Adresse unberührt.',
  'Address of the timeline’s own page: “Share” offers to open it, and copies links to it where the article keeps no view.':
    'Adresse der eigenen Seite der Zeitleiste: „Teilen“ bietet an, sie zu öffnen, und kopiert Links zu ihr, wo der Artikel keine Ansicht behält.',
  'Parts to leave out, separated by spaces: `title`, `controls`, `share`, `legend`. The licence stays.':
    'Teile, die entfallen, durch Leerzeichen getrennt: `title`, `controls`, `share`, `legend`. Die Lizenz bleibt.',
  'The timeline can be seen from the next frame on. `issues` is what was wrong with the file.':
    'Die Zeitleiste ist vom nächsten Bild an zu sehen. `issues` sagt, was an der Datei nicht stimmte.',
  'The view has changed and come to rest.': 'Die Ansicht hat sich geändert und ruht.',
  'An event was opened, or closed if `id` is null.':
    'Ein Ereignis wurde geöffnet, oder geschlossen, wenn `id` null ist.',
  'There is no timeline to show: the file cannot be loaded (`fault`) or holds no event that can be read (`issues`).':
    'Es gibt keine Zeitleiste zu zeigen: Die Datei lässt sich nicht laden (`fault`) oder enthält kein lesbares Ereignis (`issues`).',
  'A timeline handed over by script, in place of `src` and of JSON inside the element; null for none.':
    'Eine Zeitleiste, die ein Skript übergibt, an Stelle von `src` und von JSON im Element; null für keine.',
  'The present view under the names of the attributes, and its link; null without a timeline. Setting it sets the attribute.':
    'Die jetzige Ansicht unter den Namen der Attribute, und ihr Link; null ohne Zeitleiste. Sie zu setzen setzt das Attribut.',
  'Ids of the events that are in view and not filtered out, in time order.':
    'Kennungen der Ereignisse, die zu sehen und nicht weggefiltert sind, in zeitlicher Reihenfolge.',
  'Shows a span, an EDTF interval or date.': 'Zeigt einen Zeitraum oder ein Datum in EDTF.',
  'Whether the timeline has an event of this id; false while there is no timeline.':
    'Ob die Zeitleiste ein Ereignis mit dieser Kennung hat; false, solange es keine Zeitleiste gibt.',
  'Opens an event and brings it into view; null closes the open one.':
    'Öffnet ein Ereignis und bringt es ins Bild; null schließt das offene.',
  'Shows the view of a link, as in `entente-view`; what the link does not mention is as in the initial view.':
    'Zeigt die Ansicht eines Links wie in `entente-view`; was der Link nicht nennt, ist wie in der ersten Ansicht.',
  'Sets the given fields of the filter.': 'Setzt die angegebenen Felder des Filters.',
  'Shown until the timeline is painted, and when it cannot be.':
    'Zu sehen, bis die Zeitleiste gezeichnet ist, und wenn sie sich nicht zeichnen lässt.',
  'Below the timeline, in the look of the page.': 'Unter der Zeitleiste, im Aussehen der Seite.',
  'Below the caption.': 'Unter der Bildunterschrift.',
  // Custom properties, without their dark values.
  background: 'Hintergrund',
  'background of an open event, of fields and menus': 'Hintergrund eines offenen Ereignisses, von Feldern und Menüs',
  text: 'Text',
  'secondary text: dates, names of fields': 'zweitrangiger Text: Daten, Namen von Feldern',
  'tertiary text, still readable': 'drittrangiger Text, noch lesbar',
  'lines between parts': 'Linien zwischen Teilen',
  'lines within a part': 'Linien innerhalb eines Teils',
  'outline of fields: 3 : 1 on the backgrounds': 'Umriss von Feldern: 3 : 1 auf den Hintergründen',
  'periods behind the picture': 'Zeiträume hinter dem Bild',
  cooperation: 'Zusammenarbeit',
  conflict: 'Konflikt',
  neither: 'keines von beiden',
  'focus ring': 'Ring um den Fokus',
  'a chosen filter, hover': 'ein gewählter Filter, unter dem Zeiger',
  'a search match, a selected row': 'ein Suchtreffer, eine ausgewählte Zeile',
  'type of titles; no font is loaded, so name one that the page has':
    'Schrift der Titel; keine Schrift wird geladen, nennen Sie also eine, die die Seite hat',
  "type of everything else, the picture's labels too": 'Schrift von allem anderen, auch der Beschriftungen im Bild',
  "size of running text; the picture's labels keep their 13 px (larger: zoom)":
    'Größe des Fließtexts; die Beschriftungen im Bild behalten ihre 13 px (größer: zoom)',
  'a serif of the system': 'eine Serifenschrift des Systems',
  "the system's own": 'die des Systems',
  'corners of buttons, fields and menus': 'Ecken von Schaltflächen, Feldern und Menüs',
  'space between rows of outline, events and sources: 0.8 is tight, 1.25 is airy':
    'Abstand zwischen Zeilen von Liste, Ereignissen und Quellen: 0.8 ist eng, 1.25 ist luftig',
  'height of the picture below 860 px, where the element is as tall as its content':
    'Höhe des Bildes unter 860 px, wo das Element so hoch wie sein Inhalt ist',
  'there too, the most that an open event takes at the foot of the window':
    'ebenfalls dort: wie hoch ein offenes Ereignis am unteren Rand des Fensters höchstens ist',
};
