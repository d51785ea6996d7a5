import type { CriterionTexts } from './criteria';

/** The criteria in English. */
export const CRITERIA_EN: CriterionTexts = {
  '1.1.1': [
    'Non-text content',
    'Every event of the picture is in the list, in words. A still picture says in one sentence what it shows. Icons have names. Descriptions of an author’s pictures are as good as the author makes them.',
  ],
  '1.2.1': ['Audio-only and video-only', 'Not applicable: nothing is played. Media are links.'],
  '1.2.2': ['Captions (prerecorded)', 'Not applicable: nothing is played.'],
  '1.2.3': ['Audio description or media alternative', 'Not applicable: nothing is played.'],
  '1.2.4': ['Captions (live)', 'Not applicable: nothing is played.'],
  '1.2.5': ['Audio description (prerecorded)', 'Not applicable: nothing is played.'],
  '1.3.1': [
    'Info and relationships',
    'Years and events are headings, events are lists, options are groups with names, claims are tables with headers.',
  ],
  '1.3.2': [
    'Meaningful sequence',
    'The order in the document is the order on the screen; events are in order of time.',
  ],
  '1.3.3': [
    'Sensory characteristics',
    'No text refers to a thing by its place or shape alone; the legend names each sign.',
  ],
  '1.3.4': ['Orientation', 'Works upright and on its side.'],
  '1.3.5': ['Identify input purpose', 'Not applicable: no field asks for data about the reader.'],
  '1.4.1': [
    'Use of colour',
    'Kinds have shapes, actions are filled and words hollow, tone is named in the list of symbols and can be the lanes; the hues differ with simulated colour blindness.',
  ],
  '1.4.2': ['Audio control', 'Not applicable: there is no sound.'],
  '1.4.3': [
    'Contrast (minimum)',
    '4.5 : 1 for all text of both themes, computed; all in the colour of the text for readers who want more contrast. A host page that sets its own colours answers for theirs.',
  ],
  '1.4.4': [
    'Resize text',
    'Texts of the page grow with the browser’s zoom to 200 % and beyond; so does the picture, which is painted anew.',
  ],
  '1.4.5': [
    'Images of text',
    'The picture’s labels are painted on a canvas, since their place is part of the picture. The same text is in the list and in the page’s own font.',
  ],
  '1.4.10': ['Reflow', 'No page scrolls sideways at 320 pixels; the picture then runs downwards.'],
  '1.4.11': ['Non-text contrast', '3 : 1 for marks, edges of fields and the focus, computed.'],
  '1.4.12': [
    'Text spacing',
    'Texts of the page take the room that their spacing needs. Labels painted in the picture keep their own; the list has the same texts.',
  ],
  '1.4.13': [
    'Content on hover or focus',
    'A tooltip stays while the pointer or the focus is on its event or the pointer is on the tooltip itself, and goes at Escape. The panel and the list say the same in text that stays.',
  ],
  '2.1.1': ['Keyboard', 'Every task can be done by keyboard, in the picture too.'],
  '2.1.2': ['No keyboard trap', 'The picture is one stop; Tab leaves it, Escape closes what is open.'],
  '2.1.4': ['Character key shortcuts', 'Single keys act only while the picture has the focus.'],
  '2.2.1': ['Timing adjustable', 'Not applicable: nothing expires.'],
  '2.2.2': [
    'Pause, stop, hide',
    'Nothing moves or changes by itself. Travels of the view follow a command, end by themselves and are left out with reduced motion.',
  ],
  '2.3.1': ['Three flashes or below threshold', 'Nothing flashes.'],
  '2.4.1': ['Bypass blocks', 'Headings, and a page’s content is in its main landmark; the picture is one stop.'],
  '2.4.2': ['Page titled', 'Each page has the title of its timeline, in the reader’s language.'],
  '2.4.3': [
    'Focus order',
    'In reading order. What opens takes the focus or follows its button, and gives the focus back.',
  ],
  '2.4.4': [
    'Link purpose (in context)',
    'Links have the names of events, sources and pages; numbers of sources are said to be such.',
  ],
  '2.4.5': ['Multiple ways', 'The first page lists all timelines, the help has a list of pages and a search.'],
  '2.4.6': [
    'Headings and labels',
    'Headings are years, months and titles; every control has a label in the reader’s language.',
  ],
  '2.4.7': ['Focus visible', 'A ring of its own, in the picture round the event at the focus.'],
  '2.4.11': ['Focus not obscured (minimum)', 'The sheet of the open event leaves the event at the focus in sight.'],
  '2.5.1': ['Pointer gestures', 'Buttons zoom as two fingers do.'],
  '2.5.2': ['Pointer cancellation', 'Events and buttons act when the pointer is lifted; a drag is none.'],
  '2.5.3': ['Label in name', 'Names begin with the words that are seen.'],
  '2.5.4': ['Motion actuation', 'Not applicable: nothing reacts to motion of the device.'],
  '2.5.7': [
    'Dragging movements',
    'Buttons and keys move and zoom the view, move the ends of the overview and set the height of a sheet.',
  ],
  '2.5.8': [
    'Target size (minimum)',
    '24 pixels at least, 40 to 44 on a phone. Marks of dense pictures are smaller: the list has the same events.',
  ],
  '3.1.1': ['Language of page', 'The page and the element have that of the reader.'],
  '3.1.2': ['Language of parts', 'A text of the file in another language is marked with it.'],
  '3.2.1': ['On focus', 'The focus alone opens nothing but a tooltip.'],
  '3.2.2': ['On input', 'A choice changes the timeline, never the page or the focus.'],
  '3.2.3': ['Consistent navigation', 'All timelines have the same controls in the same order.'],
  '3.2.4': ['Consistent identification', 'One catalogue of words names everything that does the same.'],
  '3.2.6': ['Consistent help', 'The link to the help is the last in the footer of every timeline.'],
  '3.3.1': ['Error identification', 'An error in a file or a table is told in words at its place.'],
  '3.3.2': ['Labels or instructions', 'Fields have labels; the help says every form of a date.'],
  '3.3.3': ['Error suggestion', 'Each message says what to write instead, where that is known.'],
  '3.3.4': [
    'Error prevention (legal, financial, data)',
    'Each change of an own timeline can be undone, and a deleted one brought back.',
  ],
  '3.3.7': ['Redundant entry', 'What an import was told is kept, also after a reload.'],
  '3.3.8': ['Accessible authentication (minimum)', 'Not applicable: there are no accounts.'],
  '4.1.2': [
    'Name, role, value',
    'Native controls wherever there are any; the picture is an application with a name and a description, the overview a slider with two thumbs.',
  ],
  '4.1.3': [
    'Status messages',
    'What a filter or a move leaves in view, the event at the focus and what was copied are announced without moving the focus.',
  ],
};
