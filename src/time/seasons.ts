/**
 * First month and number of months of the groupings 21–41 of ISO 8601-2, 4.8. Seasons without a hemisphere (21–24) are
 * read as northern, the reading of meteorologists: whole months, winter running into the next year's February.
 */
const GROUPS: readonly (readonly [number, number])[] = [
  ...[3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6].map((month) => [month, 3] as const),
  ...[1, 4, 7, 10].map((month) => [month, 3] as const),
  ...[1, 5, 9].map((month) => [month, 4] as const),
  ...[1, 7].map((month) => [month, 6] as const),
];

/** First month (from 1) and count of months of a season code, or undefined where there is no such code. */
export function monthsOf(season: number): readonly [number, number] | undefined {
  return GROUPS[season - 21];
}
