/**
 * Wraps the import of a lazy chunk so that it can be retried. The promise resolves to the chunk's export `name`. Browsers cache a
 * failed fetch of a module and reject later imports at once (whatwg/html#6768), so a retry uses another URL. The URL is taken from
 * the message of the first failure; if the browser does not give it, the same import is repeated.
 */
export function retryable<Name extends string, Chunk extends Readonly<Record<Name, unknown>>>(
  name: Name,
  load: () => Promise<Chunk>,
): () => Promise<Chunk[Name]> {
  let url = '';
  let tries = 0;
  return async () => {
    if (url !== '') {
      const chunk: unknown = await import(/* @vite-ignore */ `${url}?retry=${String(++tries)}`);
      return exportOf(name, chunk) as Chunk[Name];
    }
    try {
      return (await load())[name];
    } catch (error) {
      url = findUrl(error);
      throw error;
    }
  };
}

/** The URL in a message such as "Failed to fetch dynamically imported module: https://…/x.js", or ''. */
function findUrl(error: unknown): string {
  return (error instanceof TypeError && /https?:\/\/\S+?\.js(?=$|[\s?])/.exec(error.message)?.[0]) || '';
}

/** Finds an export in a chunk. If the bundler merged several modules into it, each of them is exported as an object. */
function exportOf(name: string, chunk: unknown): unknown {
  const modules: unknown[] = [chunk, ...Object.values(chunk as Record<string, unknown>)];
  const found = modules.find((each) => typeof each === 'object' && each !== null && name in each);
  if (found === undefined) throw new Error(`chunk has no export "${name}"`);
  return (found as Record<string, unknown>)[name];
}
