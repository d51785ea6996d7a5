/**
 * Property tests draw the same cases in every run, so that a change is what makes one fail. `npm run fuzz` draws others by hand:
 *
 *     npm run fuzz                                       all properties, a random seed, twenty times the usual number of runs
 *     npm run fuzz -- --runs 500 test/property/layout    some of them, five times the usual number
 *     npm run fuzz -- --seed 42                          again with the seed that a run has printed
 *     npm run fuzz -- test/browser/embed/fuzz.test.ts    the element, with all that a page can do to it
 *
 * A failure prints the seed, the path and the smallest counterexample. `FC_SEED=42 npx vitest run --project property <file>`
 * replays it; `{ seed, path }` as an option of that `fc.assert` replays the counterexample alone.
 */
export const SEED = Number(process.env['FC_SEED'] ?? 20_260_401);

/** What a property that asks for no number of its own runs in the suite. */
const USUAL_RUNS = 100;
/** `FC_RUNS` scales all properties by what it makes of the usual number. */
const SCALE = Number(process.env['FC_RUNS'] ?? USUAL_RUNS) / USUAL_RUNS;

/** How often to try a property that is tried `usual` times in the suite. */
export function runs(usual = USUAL_RUNS): number {
  return Math.max(1, Math.round(usual * SCALE));
}

/** Vitest calls this once before all property tests. */
export default function announce(): void {
  console.log(`Property tests: seed ${String(SEED)}, ${String(runs())} runs each unless a test says otherwise`);
}
