import { untrack } from 'svelte';

/** Milliseconds without a change after which a text is announced, so that a drag does not interrupt a screen reader. */
const REST = 700;

/** A debounced text: the result of `say` once the state that `watch` reads has not changed for a while. '' before the first. */
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

/**
 * A text about something, at once when it is about something else, begins or ends; where it changes otherwise, as while a view zooms, once
 * it has not changed for a while.
 */
export function settledFor(subject: () => unknown, say: () => string): { readonly text: string } {
  let text = $state('');
  let about: unknown;
  $effect(() => {
    const [now, next] = [subject(), say()];
    if (now !== about || next === '' || untrack(() => text) === '') {
      about = now;
      text = next;
      return;
    }
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
