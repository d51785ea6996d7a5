import { runToCompletion } from '../../util/generators';
import { importAsText, type FileToRead, type ImportChoices, type ImportedText } from './importAsText';

/** What a page asks of the worker. The file itself is sent once. */
export type WorkerRequest =
  (FileToRead & { readonly type: 'file' }) | { readonly type: 'import'; readonly choices: ImportChoices };

/** What the worker answers: rows done so far, the result, or an error of our own. */
export type WorkerResponse =
  | { readonly type: 'progress'; readonly rows: number }
  | { readonly type: 'imported'; readonly imported: ImportedText }
  | { readonly type: 'failed'; readonly message: string };

let file: FileToRead = { bytes: new Uint8Array(), name: '' };
const answer = (response: WorkerResponse): void => {
  postMessage(response);
};

/** Runs the steps without pauses, since nothing else waits for this thread, and reports each. */
const reporting = <T>(steps: Generator<number, T>): T => runToCompletion(reported(steps));

function* reported<T>(steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    answer({ type: 'progress', rows: step.value });
    yield step.value;
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'file') {
    file = data;
    return;
  }
  importAsText(file, data.choices, reporting).then(
    (imported) => answer({ type: 'imported', imported }),
    (error: unknown) => answer({ type: 'failed', message: String(error) }),
  );
});
