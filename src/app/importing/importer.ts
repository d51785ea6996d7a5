import type { FurtherTable } from '../../import/sheets/furtherTables';
import { createYielder } from '../../util/slices';
import type { ImportChoices, ImportedText } from './importAsText';
import type { WorkerRequest, WorkerResponse } from './worker';

/** A file that is to be read. */
export interface SourceFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its name, or '' for what was pasted. */
  readonly name: string;
  /** Further tables, of actors, sources or claims. */
  readonly tables?: readonly FurtherTable[] | undefined;
}

/** Reads one file, as often as the reader changes how. */
export interface Importer {
  /**
   * Reads the file. What is being read by earlier choices is given up, and its promise stays open. `onrows` gets the number of rows done
   * so far. Rejects if our own code throws.
   */
  run: (choices: ImportChoices, onrows: (rows: number) => void) => Promise<ImportedText>;
  /** Ends all work at once. */
  close: () => void;
}

/** An importer in a worker; in the page, in slices, where no worker may run. */
export function createImporter(source: SourceFile): Importer {
  try {
    return new WorkerImporter(source);
  } catch {
    return new PageImporter(source);
  }
}

class WorkerImporter implements Importer {
  private worker: Worker;
  private isBusy = false;
  /** Stands in once the worker turns out not to load. */
  private fallback: Importer | null = null;

  constructor(private readonly source: SourceFile) {
    this.worker = this.start();
  }

  run(choices: ImportChoices, onrows: (rows: number) => void): Promise<ImportedText> {
    if (this.fallback) return this.fallback.run(choices, onrows);
    if (this.isBusy) {
      this.worker.terminate();
      this.worker = this.start();
    }
    this.isBusy = true;
    const { worker } = this;
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<WorkerResponse>) => {
        if (data.type === 'progress') {
          onrows(data.rows);
          return;
        }
        this.isBusy = false;
        if (data.type === 'imported') resolve(data.imported);
        else reject(new Error(data.message));
      };
      // Its script did not come, or a policy forbids it.
      worker.onerror = () => {
        this.fallback = new PageImporter(this.source);
        this.fallback.run(choices, onrows).then(resolve, reject);
      };
      this.send({ type: 'import', choices });
    });
  }

  close(): void {
    this.worker.terminate();
    this.fallback?.close();
  }

  /** A worker that has the file. */
  private start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.send({ type: 'file', ...this.source }, worker);
    return worker;
  }

  private send(request: WorkerRequest, worker = this.worker): void {
    worker.postMessage(request);
  }
}

class PageImporter implements Importer {
  /** Ends what is being read. */
  private running = new AbortController();

  constructor(private readonly source: SourceFile) {}

  async run(choices: ImportChoices, onrows: (rows: number) => void): Promise<ImportedText> {
    this.close();
    const { signal } = (this.running = new AbortController());
    const { importAsText } = await import('./importAsText');
    return importAsText(this.source, choices, async (steps) => {
      const breathe = createYielder();
      for (;;) {
        signal.throwIfAborted();
        const step = steps.next();
        if (step.done) return step.value;
        onrows(step.value);
        await breathe();
      }
    });
  }

  close(): void {
    this.running.abort();
  }
}
