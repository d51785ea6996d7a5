import { runToCompletion } from '../../util/generators';
import { importAsText, type ImportChoices, type ImportedText } from './importAsText';

/** What a page asks of the worker. The file itself is sent once. */
export type WorkerRequest =
  | { readonly type: 'file'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly type: 'import'; readonly id: number; readonly choices: ImportChoices };

/** What the worker answers: rows done so far, the result, or an error of our own. */
export type WorkerResponse =
  | { readonly type: 'progress'; readonly id: number; readonly rows: number }
  | { readonly type: 'imported'; readonly id: number; readonly imported: ImportedText }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };

let file: { readonly bytes: Uint8Array; readonly name: string } = { bytes: new Uint8Array(), name: '' };
const answer = (response: WorkerResponse): void => {
  postMessage(response);
};

/** Runs the steps without pauses, since nothing else waits for this thread, and reports each. */
const reporting =
  (id: number) =>
  <T>(steps: Generator<number, T>): T =>
    runToCompletion(reported(id, steps));

function* reported<T>(id: number, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    answer({ type: 'progress', id, rows: step.value });
    yield step.value;
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'file') {
    file = data;
    return;
  }
  const { id, choices } = data;
  importAsText(file.bytes, file.name, choices, reporting(id)).then(
    (imported) => answer({ type: 'imported', id, imported }),
    (error: unknown) => answer({ type: 'failed', id, message: String(error) }),
  );
});
