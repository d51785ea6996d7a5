import { describe, expect, it } from 'vitest';
import { editDistance, closestMatch } from '../../../src/util/closestMatch';

describe('closestMatch', () => {
  it.each([
    ['titel', ['title', 'when'], 'title'],
    ['sumary', ['summary', 'short'], 'summary'],
    ['Confirmed', ['confirmed', 'denied'], 'confirmed'],
    ['wehn', ['when', 'weight'], 'when'],
    ['kcna1', ['kcna-1', 'kcna-20'], 'kcna-1'],
    ['importance', ['title', 'when'], ''],
    ['ab', ['cd', 'abc'], ''],
    ['a'.repeat(100), ['a'.repeat(99)], ''],
  ])('%s of %j is %j', (word, candidates, near) => {
    expect(closestMatch(word, candidates)).toBe(near);
  });

  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('the distance of %j and %j is %i, in either direction', (a, b, edits) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([edits, edits]);
  });
});
