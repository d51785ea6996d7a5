/**
 * First month and number of months of the groupings 21–41 (ISO 8601-2, 4.8). Seasons without a hemisphere (21–24) count as
 * northern. All are meteorological seasons: whole months, with winter ending in the next year's February.
 */
const GROUPS: readonly (readonly [number, number])[] = [
  ...[3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6].map((month) => [month, 3] as const),
  ...[1, 4, 7, 10].map((month) => [month, 3] as const),
  ...[1, 5, 9].map((month) => [month, 4] as const),
  ...[1, 7].map((month) => [month, 6] as const),
];

/** First month (from 1) and number of months of a season code, or undefined for an unknown code. */
export function seasonMonths(season: number): readonly [number, number] | undefined {
  return GROUPS[season - 21];
}
