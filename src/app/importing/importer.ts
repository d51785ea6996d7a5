import { createYielder } from '../../util/slices';
import type { ImportChoices, ImportedText } from './importAsText';
import type { WorkerRequest, WorkerResponse } from './worker';

/** A file that is to be read. */
export interface SourceFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its name, or '' for what was pasted. */
  readonly name: string;
}

/** Reads one file, as often as the reader changes how. */
export interface Importer {
  /** Rejects if our own code throws. `onrows` gets the number of rows done so far. */
  run: (choices: ImportChoices, onrows: (rows: number) => void) => Promise<ImportedText>;
  /** Ends all work at once. */
  close: () => void;
}

/** An importer in a worker; in the page, in slices, where no worker may run. */
export function createImporter(source: SourceFile): Importer {
  try {
    return workerImporter(source, new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  } catch {
    return pageImporter(source);
  }
}

function workerImporter(source: SourceFile, worker: Worker): Importer {
  const send = (request: WorkerRequest): void => worker.postMessage(request);
  send({ type: 'file', ...source });
  let last = 0;
  /** Stands in once the worker turns out not to load. */
  let fallback: Importer | null = null;
  return {
    run: (choices, onrows) =>
      new Promise((resolve, reject) => {
        if (fallback) {
          fallback.run(choices, onrows).then(resolve, reject);
          return;
        }
        const id = ++last;
        worker.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => {
          if (data.id !== id) return;
          if (data.type === 'progress') onrows(data.rows);
          else if (data.type === 'imported') resolve(data.imported);
          else reject(new Error(data.message));
        });
        // Its script did not come, or a policy forbids it.
        worker.onerror = () => {
          fallback ??= pageImporter(source);
          fallback.run(choices, onrows).then(resolve, reject);
        };
        send({ type: 'import', id, choices });
      }),
    close: () => {
      worker.terminate();
      fallback?.close();
    },
  };
}

function pageImporter({ bytes, name }: SourceFile): Importer {
  const closed = new AbortController();
  return {
    run: async (choices, onrows) => {
      const { importAsText } = await import('./importAsText');
      return importAsText(bytes, name, choices, async (steps) => {
        const breathe = createYielder();
        for (;;) {
          closed.signal.throwIfAborted();
          const step = steps.next();
          if (step.done) return step.value;
          onrows(step.value);
          await breathe();
        }
      });
    },
    close: () => closed.abort(),
  };
}
