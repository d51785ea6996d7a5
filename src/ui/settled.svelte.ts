/** Milliseconds of rest after which something counts as settled: a screen reader is not talked over while the reader drags. */
const REST = 700;

/** What `say` gives once what `watch` reads has held still for a while. Nothing is put into words before that. */
export function settled(watch: () => unknown, say: () => string): { readonly text: string } {
  let text = $state('');
  $effect(() => {
    watch();
    const timer = setTimeout(() => {
      text = say();
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
