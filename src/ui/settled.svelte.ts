/** Milliseconds of rest after which something counts as settled: a screen reader is not talked over while the reader drags. */
const REST = 700;

/** The value of `read` once it has held still for a while. */
export function settled(read: () => string): { readonly text: string } {
  let text = $state('');
  $effect(() => {
    const next = read();
    const timer = setTimeout(() => {
      text = next;
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  });
  return {
    get text() {
      return text;
    },
  };
}
