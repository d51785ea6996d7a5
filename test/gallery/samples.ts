/** A date of each kind of doubt, with what the gallery calls it. All lie round October 2024, so that one axis serves them all. */
export interface Sample {
  readonly id: string;
  readonly when: string;
  readonly asOf?: string;
  /** Kind of the event: a deed is filled, words are hollow. */
  readonly kind: 'deed' | 'words' | 'pact';
}

/** A heading and the samples below it. */
export interface Group {
  readonly name: string;
  readonly samples: readonly Sample[];
}

const deed = (id: string, when: string, asOf?: string): Sample => ({ id, when, kind: 'deed', ...(asOf && { asOf }) });
const words = (id: string, when: string, asOf?: string): Sample => ({ ...deed(id, when, asOf), kind: 'words' });
const pact = (id: string, when: string): Sample => ({ id, when, kind: 'pact' });

/** Every kind of date that the picture has a sign for. */
export const GROUPS: readonly Group[] = [
  {
    name: 'How exactly',
    samples: [
      deed('minute', '2024-10-04T14:30'),
      deed('day', '2024-10-04'),
      words('day in words', '2024-10-04'),
      deed('month', '2024-10'),
      deed('season', '2024-23'),
      deed('year', '2024'),
    ],
  },
  {
    name: 'Approximate, uncertain, unknown digits',
    samples: [
      deed('about a day', '2024-10-04~'),
      words('about a day, in words', '2024-10-04~'),
      deed('about a month', '2024-10~'),
      deed('uncertain day', '2024-10-04?'),
      deed('uncertain month', '2024-10?'),
      deed('both', '2024-10-04%'),
      deed('day unknown', '2024-10-XX'),
      deed('one of ten days', '2024-10-0X'),
      deed('year unknown', '202X'),
    ],
  },
  {
    name: 'Sets',
    samples: [
      deed('one of two days', '[2024-10-04,2024-10-14]'),
      deed('one of neighbours', '[2024-10-04,2024-10-05]'),
      words('one of two months', '[2024-08,2024-10]'),
      deed('each of three days', '{2024-09-27,2024-10-04,2024-10-14}'),
      pact('a stretch or a day', '[2024-09-20..2024-09-29,2024-10-14]'),
      deed('or earlier', '[..2024-10-04]'),
      deed('or later', '[2024-10-04..]'),
    ],
  },
  {
    name: 'What lasted',
    samples: [
      deed('day to day', '2024-09-24/2024-10-14'),
      words('words that lasted', '2024-09-24/2024-10-14'),
      deed('month to month', '2024-08/2024-10'),
      pact('about, perhaps', '2024-09-24~/2024-10-14?'),
      words('about, perhaps, in words', '2024-09-24~/2024-10-14?'),
      deed('day unknown at the end', '2024-08-20/2024-10-XX'),
      deed('within one month', '2024-10/2024-10'),
    ],
  },
  {
    name: 'Open and unknown ends',
    samples: [
      deed('goes on, looked', '2024-09-30/..', '2024-10-14'),
      words('goes on, looked, in words', '2024-09-30/..', '2024-10-14'),
      pact('goes on', '2024-09-30/..'),
      deed('end unknown', '2024-09-30/'),
      deed('month to unknown', '2024-09/'),
      deed('began who knows when', '../2024-10-14'),
      deed('beginning unknown', '/2024-10-14'),
    ],
  },
];

/** More events than there is room for: known to the year, to the month and to the day. */
export const PILE: readonly Sample[] = ['2023', '2024-10', '2024-10-04'].flatMap((when, one) =>
  Array.from({ length: 12 }, (_, n) => deed(`pile ${'abc'[one]!}${'abcdefghijkl'[n]!}`, when)),
);
