import type { CriterionTexts } from './criteria';

/** The criteria in German. */
export const CRITERIA_DE: CriterionTexts = {
  '1.1.1': [
    'Nicht-Text-Inhalte',
    'Jedes Ereignis des Bildes steht in Worten in der Liste. Ein stehendes Bild sagt in einem Satz, was es zeigt. Symbole haben Namen. Beschreibungen fremder Bilder sind so gut, wie die Redaktion sie macht.',
  ],
  '1.2.1': ['Reines Audio und reines Video', 'Nicht anwendbar: Nichts wird abgespielt. Medien sind Links.'],
  '1.2.2': ['Untertitel (aufgezeichnet)', 'Nicht anwendbar: Nichts wird abgespielt.'],
  '1.2.3': ['Audiodeskription oder Medienalternative', 'Nicht anwendbar: Nichts wird abgespielt.'],
  '1.2.4': ['Untertitel (live)', 'Nicht anwendbar: Nichts wird abgespielt.'],
  '1.2.5': ['Audiodeskription (aufgezeichnet)', 'Nicht anwendbar: Nichts wird abgespielt.'],
  '1.3.1': [
    'Info und Beziehungen',
    'Jahre und Ereignisse sind Überschriften, Ereignisse Listen, Auswahlen Gruppen mit Namen, Angaben Tabellen mit Köpfen.',
  ],
  '1.3.2': [
    'Sinnvolle Reihenfolge',
    'Im Dokument steht alles in der Reihenfolge des Bildschirms; Ereignisse stehen in der Folge der Zeit.',
  ],
  '1.3.3': [
    'Sensorische Eigenschaften',
    'Kein Text nennt etwas nur nach Ort oder Form; die Legende benennt jedes Zeichen.',
  ],
  '1.3.4': ['Ausrichtung', 'Funktioniert im Hoch- und im Querformat.'],
  '1.3.5': ['Eingabezweck bestimmen', 'Nicht anwendbar: Kein Feld fragt nach Daten der lesenden Person.'],
  '1.4.1': [
    'Verwendung von Farbe',
    'Arten haben Formen, Taten sind gefüllt und Worte hohl, die Tonlage ist in der Liste der Zeichen benannt und kann die Spuren bilden; die Farbtöne unterscheiden sich auch bei nachgestellter Farbfehlsichtigkeit.',
  ],
  '1.4.2': ['Audio-Steuerung', 'Nicht anwendbar: Es gibt keinen Ton.'],
  '1.4.3': [
    'Kontrast (Minimum)',
    '4,5 : 1 für allen Text beider Darstellungen, berechnet; wer mehr Kontrast wünscht, liest alles in der Farbe des Textes. Setzt eine Seite eigene Farben, verantwortet sie deren Kontrast.',
  ],
  '1.4.4': [
    'Textgröße ändern',
    'Texte wachsen mit dem Zoom des Browsers bis 200 % und weiter; das Bild wird dafür neu gemalt.',
  ],
  '1.4.5': [
    'Bilder von Text',
    'Beschriftungen des Bildes sind auf eine Fläche gemalt, weil ihr Ort zum Bild gehört. Derselbe Text steht in der Liste in der Schrift der Seite.',
  ],
  '1.4.10': ['Umbruch', 'Bei 320 Pixeln läuft keine Seite seitlich über; das Bild läuft dann nach unten.'],
  '1.4.11': ['Nicht-Text-Kontrast', '3 : 1 für Zeichen, Ränder von Feldern und den Fokus, berechnet.'],
  '1.4.12': [
    'Textabstand',
    'Texte der Seite bekommen den Platz, den ihr Abstand braucht. Ins Bild gemalte Beschriftungen behalten ihren eigenen; die Liste hat dieselben Texte.',
  ],
  '1.4.13': [
    'Eingeblendeter Inhalt bei Hover oder Fokus',
    'Ein Hinweis bleibt, solange Zeiger oder Fokus auf dem Ereignis sind oder der Zeiger auf dem Hinweis selbst ruht, und verschwindet mit Escape. Spalte und Liste sagen dasselbe in Text, der bleibt.',
  ],
  '2.1.1': ['Tastatur', 'Jede Aufgabe geht mit der Tastatur, auch im Bild.'],
  '2.1.2': ['Keine Tastaturfalle', 'Das Bild ist eine Station; Tab verlässt es, Escape schließt, was offen ist.'],
  '2.1.4': ['Tastenkürzel aus einem Zeichen', 'Einzelne Tasten wirken nur, solange das Bild den Fokus hat.'],
  '2.2.1': ['Zeiteinteilung anpassbar', 'Nicht anwendbar: Nichts läuft ab.'],
  '2.2.2': [
    'Pausieren, beenden, ausblenden',
    'Nichts bewegt oder ändert sich von selbst. Fahrten der Ansicht folgen einem Befehl, enden von selbst und entfallen bei reduzierter Bewegung.',
  ],
  '2.3.1': ['Grenzwert von drei Blitzen', 'Nichts blitzt.'],
  '2.4.1': [
    'Blöcke umgehen',
    'Überschriften; der Inhalt einer Seite steht in ihrem Hauptbereich; das Bild ist eine Station.',
  ],
  '2.4.2': [
    'Seite mit Titel versehen',
    'Jede Seite hat den Titel ihrer Zeitleiste in der Sprache der lesenden Person.',
  ],
  '2.4.3': [
    'Fokus-Reihenfolge',
    'In Leserichtung. Was sich öffnet, bekommt den Fokus oder folgt seinem Knopf und gibt den Fokus zurück.',
  ],
  '2.4.4': [
    'Linkzweck (im Kontext)',
    'Links tragen die Namen von Ereignissen, Quellen und Seiten; Nummern von Quellen sind als solche benannt.',
  ],
  '2.4.5': [
    'Verschiedene Methoden',
    'Die erste Seite nennt alle Zeitleisten, die Hilfe hat eine Liste der Seiten und eine Suche.',
  ],
  '2.4.6': [
    'Überschriften und Beschriftungen',
    'Überschriften sind Jahre, Monate und Titel; jedes Bedienelement ist in der Sprache der lesenden Person beschriftet.',
  ],
  '2.4.7': ['Fokus sichtbar', 'Ein eigener Ring, im Bild um das Ereignis im Fokus.'],
  '2.4.11': [
    'Fokus nicht verdeckt (Minimum)',
    'Das Blatt des offenen Ereignisses lässt das Ereignis im Fokus sichtbar.',
  ],
  '2.5.1': ['Zeigergesten', 'Knöpfe zoomen wie zwei Finger.'],
  '2.5.2': ['Zeigerabbruch', 'Ereignisse und Knöpfe reagieren beim Loslassen; Ziehen löst nichts aus.'],
  '2.5.3': ['Beschriftung im Namen', 'Namen beginnen mit den sichtbaren Worten.'],
  '2.5.4': ['Betätigung durch Bewegung', 'Nicht anwendbar: Nichts reagiert auf Bewegung des Geräts.'],
  '2.5.7': [
    'Ziehbewegungen',
    'Knöpfe und Tasten bewegen und zoomen die Ansicht, verschieben die Enden der Übersicht und ändern die Höhe eines Blattes.',
  ],
  '2.5.8': [
    'Zielgröße (Minimum)',
    'Mindestens 24 Pixel, auf dem Telefon 40 bis 44. Zeichen dichter Bilder sind kleiner: Die Liste hat dieselben Ereignisse.',
  ],
  '3.1.1': ['Sprache der Seite', 'Seite und Element haben die der lesenden Person.'],
  '3.1.2': ['Sprache von Teilen', 'Ein Text der Datei in anderer Sprache ist als solcher gekennzeichnet.'],
  '3.2.1': ['Bei Fokus', 'Der Fokus allein öffnet nichts als einen Hinweis.'],
  '3.2.2': ['Bei Eingabe', 'Eine Auswahl ändert die Zeitleiste, nie die Seite oder den Fokus.'],
  '3.2.3': ['Konsistente Navigation', 'Alle Zeitleisten haben dieselben Bedienelemente in derselben Reihenfolge.'],
  '3.2.4': ['Konsistente Erkennung', 'Ein Katalog von Wörtern benennt alles, was dasselbe tut.'],
  '3.2.6': ['Konsistente Hilfe', 'Der Link zur Hilfe steht in jeder Zeitleiste zuletzt in der Fußzeile.'],
  '3.3.1': ['Fehlererkennung', 'Ein Fehler in einer Datei oder Tabelle wird in Worten an seiner Stelle genannt.'],
  '3.3.2': ['Beschriftungen oder Anweisungen', 'Felder sind beschriftet; die Hilfe nennt jede Form eines Datums.'],
  '3.3.3': ['Fehlerempfehlung', 'Jede Meldung sagt, was stattdessen zu schreiben ist, wo das bekannt ist.'],
  '3.3.4': [
    'Fehlervermeidung (rechtlich, finanziell, Daten)',
    'Jede Änderung einer eigenen Zeitleiste lässt sich zurücknehmen, eine gelöschte zurückholen.',
  ],
  '3.3.7': ['Redundante Eingabe', 'Was beim Import angegeben wurde, bleibt erhalten, auch nach erneutem Laden.'],
  '3.3.8': ['Barrierefreie Authentifizierung (Minimum)', 'Nicht anwendbar: Es gibt keine Konten.'],
  '4.1.2': [
    'Name, Rolle, Wert',
    'Native Bedienelemente, wo es welche gibt; das Bild ist eine Anwendung mit Namen und Beschreibung, die Übersicht ein Schieber mit zwei Griffen.',
  ],
  '4.1.3': [
    'Statusmeldungen',
    'Was ein Filter oder eine Bewegung im Bild lässt, das Ereignis im Fokus und was kopiert wurde, wird angesagt, ohne den Fokus zu bewegen.',
  ],
};
