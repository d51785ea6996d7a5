/** A request failed, for data or for a lazy chunk of the program. Any other exception is an error of our own. */
export class RequestError extends Error {}

/** Marks the failure of a request as such. */
export async function asRequest<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new RequestError('', { cause });
  }
}
