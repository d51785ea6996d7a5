import { csvFormatRows, dsvFormat } from 'd3-dsv';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { readTimeline } from '../../format/read';
import { HELP_MARK } from '../../format/helpMark';
import { MAKERS_LANGUAGES, type MakersLanguage } from '../../i18n/makers';
import { EXAMPLES, exampleFile, TEMPLATE_FILES } from '../templates/examples';
import { TEMPLATE_TEXTS, type TemplateSheet } from '../templates/texts';
import { WORKBOOK_WORDS } from '../templates/workbookWords';
import { timelineAsXlsx } from '../xlsx';
import type { Output } from './outputs';

/** A file of the site: its name without `.json`, and its text. */
interface SourceFile {
  readonly id: string;
  readonly json: string;
}

/** The templates in all languages and forms, and the examples as workbooks: what the site has in its folder `templates`. */
export async function templateFiles(timelines: readonly SourceFile[]): Promise<Output[]> {
  const files: Output[] = [];
  for (const lang of MAKERS_LANGUAGES) {
    const { sheets } = TEMPLATE_TEXTS[lang];
    const file = TEMPLATE_FILES[lang];
    const styled = sheets.map(workbookSheet);
    files.push(
      { name: `${file}.xlsx`, content: await writeXlsx({ sheets: styled }) },
      { name: `${file}.ods`, content: await writeOds({ sheets: styled }) },
      { name: `${file}.csv`, content: csv(sheets[0]!, lang) },
    );
  }
  for (const example of EXAMPLES) {
    const { file } = readTimeline(timelines.find(({ id }) => id === example.from)?.json ?? '');
    if (file === null) throw new Error(`There is no data/${example.from}.json, which the example ${example.id} needs`);
    for (const lang of MAKERS_LANGUAGES)
      files.push({
        name: `${example.id}.${lang}.xlsx`,
        content: await timelineAsXlsx(exampleFile(example, file), lang, WORKBOOK_WORDS[lang]),
      });
  }
  return files;
}

/** What stands below the name of a column, with the mark by which an import knows that it is no event. */
const helpOf = ([, help]: TemplateSheet['columns'][number]): string => `${HELP_MARK} ${help}`;

/** With the byte order mark that makes Excel read UTF-8, and with the separator that it expects in a language with decimal commas. */
function csv({ columns }: TemplateSheet, lang: MakersLanguage): string {
  const rows = [columns.map(([name]) => name), columns.map(helpOf)];
  const isDecimalComma = (0.5).toLocaleString(lang).includes(',');
  return `\ufeff${isDecimalComma ? dsvFormat(';').formatRows(rows) : csvFormatRows(rows)}\r\n`;
}

/** Characters of a column: enough for a word of its help, and for a line of a text. */
const [NARROW, WIDE] = [18, 36];
/** Points of the row with the help, whose texts are wrapped. */
const HELP_HEIGHT = 110;

function workbookSheet({ name, columns }: TemplateSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [i] of columns.entries()) {
    cells.set(`0,${String(i)}`, { style: { font: { bold: true } } });
    cells.set(`1,${String(i)}`, {
      style: {
        font: { italic: true, color: { rgb: 'FF595959' } },
        alignment: { wrapText: true, vertical: 'top' },
      },
    });
  }
  return {
    name,
    columns: columns.map(([, help]) => ({ width: help.length > 60 ? WIDE : NARROW })),
    rows: [columns.map(([title]) => title), columns.map(helpOf)],
    cells,
    rowDefs: new Map([[1, { height: HELP_HEIGHT }]]),
    freezePane: { rows: 1 },
  };
}
