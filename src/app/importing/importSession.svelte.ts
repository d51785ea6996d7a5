import type { LanguageId } from '../../i18n/languages';
import type { Mend, Mends } from '../../import/mendDrafts';
import type { Question } from '../../import/dates/choices';
import type { ColumnMapping, Mapping } from '../../import/table/mapping';
import type { ImportQuestion } from '../../import/types';
import { open } from '../../ui/loading';
import { Timeline } from '../../ui/timeline.svelte';
import { askedAfter, isSameQuestion, type AskedQuestion } from './askedQuestions';
import type { ImportChoices, ImportedText } from './importAsText';
import { createImporter, type Importer, type SourceFile } from './importer';

/**
 * One import while the reader looks at it: what was read, the picture that it makes, and what the reader chose. Each choice reads the
 * file again; only the newest result is shown.
 */
export class ImportSession {
  /** Null until something was read. */
  imported: ImportedText | null = $state.raw(null);
  /** The picture of it; null where there is none. */
  timeline: Timeline | null = $state.raw(null);
  /** Rows read so far; null at rest. */
  rows: number | null = $state(null);
  /** Whether our own code threw. */
  hasFailed = $state(false);
  /** Every question of this import with its answer, which can be changed. */
  asked: readonly AskedQuestion[] = $state.raw([]);
  choices: ImportChoices = $state.raw({ mends: {} });
  private readonly importer: Importer;
  private attempt = 0;

  /** `onchange` is called after each choice, so that it can be kept. */
  constructor(
    source: SourceFile,
    private readonly lang: LanguageId,
    choices: ImportChoices | null,
    private readonly onchange: (choices: ImportChoices) => void,
  ) {
    if (choices) this.choices = choices;
    this.importer = createImporter(source);
    void this.read();
  }

  /** How the file is read: as the reader chose, else as was guessed. Null for formats without columns and questions. */
  get mapping(): Mapping | null {
    const { mapping: chosen } = this.choices;
    const used = this.imported?.report.mapping;
    // Without columns, which another sheet brings, those that were found stand in the report.
    return chosen && (chosen.columns.length > 0 || !used) ? chosen : used ? { ...chosen, ...used } : null;
  }

  setColumn(index: number, change: Partial<ColumnMapping>): void {
    const { mapping } = this;
    if (!mapping) return;
    const columns = mapping.columns.map((column, at) => (at === index ? { ...column, ...change } : column));
    this.choose({ mapping: { ...mapping, columns } });
  }

  /** Another title, language, sheet, or the first row as header or not. Another table has other columns. */
  setTable(change: Pick<Mapping, 'title' | 'sheet' | 'header'>): void {
    const mapping = this.mapping ?? { columns: [] };
    if (change.sheet === undefined && change.header === undefined) {
      this.choose({ mapping: { ...mapping, ...change } });
      return;
    }
    const { title, lang, sheet } = mapping;
    const kept = { ...(title === undefined ? {} : { title }), ...(lang === undefined ? {} : { lang }) };
    this.asked = [];
    this.choose({ mapping: { ...kept, ...(sheet === undefined ? {} : { sheet }), ...change, columns: [] }, mends: {} });
  }

  answer(question: ImportQuestion, answer: string): void {
    this.asked = this.asked.map((each) => (isSameQuestion(each, question) ? { ...each, answer } : each));
    const mapping = this.mapping ?? { columns: [] };
    const answers = { [question.question satisfies Question]: answer };
    const isColumn = mapping.columns.some(({ column }) => column === question.column);
    this.choose({
      mapping: isColumn
        ? {
            ...mapping,
            columns: mapping.columns.map((column) =>
              column.column === question.column ? { ...column, answers: { ...column.answers, ...answers } } : column,
            ),
          }
        : { ...mapping, answers: { ...mapping.answers, ...answers } },
    });
  }

  mend(row: number, mend: Mend): void {
    const mends: Mends = { ...this.choices.mends, [row]: { ...this.choices.mends[row], ...mend } };
    this.choose({ mends });
  }

  close(): void {
    this.attempt++;
    this.importer.close();
  }

  private choose(change: Partial<ImportChoices>): void {
    this.choices = { ...this.choices, ...change };
    this.onchange(this.choices);
    void this.read();
  }

  private async read(): Promise<void> {
    const mine = ++this.attempt;
    const isLatest = (): boolean => mine === this.attempt;
    this.rows = 0;
    try {
      const imported = await this.importer.run(this.choices, (rows) => void (isLatest() && (this.rows = rows)));
      if (!isLatest()) return;
      const loaded = imported.text === null ? null : await open(imported.text);
      if (!isLatest()) return;
      if (loaded?.fault?.type === 'internal') throw loaded.fault.error;
      this.hasFailed = false;
      this.imported = imported;
      this.asked = askedAfter(this.asked, imported.report.questions);
      const { table } = loaded ?? { table: null };
      this.timeline =
        table && table.count > 0 ? new Timeline(table, this.timeline?.store.current.lang ?? this.lang) : null;
    } catch (error) {
      if (!isLatest()) return;
      console.error(error);
      this.hasFailed = true;
    }
    this.rows = null;
  }
}
