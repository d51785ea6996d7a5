/** A date of each kind of uncertainty, with its name in the gallery. All are around October 2024, so that they share an axis. */
export interface Sample {
  readonly id: string;
  readonly when: string;
  readonly asOf?: string;
  /** Kind of the event: acts are drawn filled, statements hollow. */
  readonly kind: 'act' | 'statement' | 'treaty';
}

/** A heading and the samples below it. */
export interface Group {
  readonly name: string;
  readonly samples: readonly Sample[];
}

const act = (id: string, when: string, asOf?: string): Sample => ({ id, when, kind: 'act', ...(asOf && { asOf }) });
const statement = (id: string, when: string, asOf?: string): Sample => ({ ...act(id, when, asOf), kind: 'statement' });
const treaty = (id: string, when: string): Sample => ({ id, when, kind: 'treaty' });

/** Every kind of date that the chart has a sign for. */
export const GROUPS: readonly Group[] = [
  {
    name: 'How exactly',
    samples: [
      act('minute', '2024-10-04T14:30'),
      act('day', '2024-10-04'),
      statement('day, stated', '2024-10-04'),
      act('month', '2024-10'),
      act('season', '2024-23'),
      act('year', '2024'),
    ],
  },
  {
    name: 'Approximate, uncertain, unknown digits',
    samples: [
      act('about a day', '2024-10-04~'),
      statement('about a day, stated', '2024-10-04~'),
      act('about a month', '2024-10~'),
      act('uncertain day', '2024-10-04?'),
      act('uncertain month', '2024-10?'),
      act('both', '2024-10-04%'),
      act('day unknown', '2024-10-XX'),
      act('one of ten days', '2024-10-0X'),
      act('year unknown', '202X'),
    ],
  },
  {
    name: 'Sets',
    samples: [
      act('one of two days', '[2024-10-04,2024-10-14]'),
      act('one of neighbours', '[2024-10-04,2024-10-05]'),
      statement('one of two months', '[2024-08,2024-10]'),
      act('each of three days', '{2024-09-27,2024-10-04,2024-10-14}'),
      treaty('a stretch or a day', '[2024-09-20..2024-09-29,2024-10-14]'),
      act('or earlier', '[..2024-10-04]'),
      act('or later', '[2024-10-04..]'),
    ],
  },
  {
    name: 'What lasted',
    samples: [
      act('day to day', '2024-09-24/2024-10-14'),
      statement('words that lasted', '2024-09-24/2024-10-14'),
      act('month to month', '2024-08/2024-10'),
      treaty('about, perhaps', '2024-09-24~/2024-10-14?'),
      statement('about, perhaps, stated', '2024-09-24~/2024-10-14?'),
      act('day unknown at the end', '2024-08-20/2024-10-XX'),
      act('within one month', '2024-10/2024-10'),
    ],
  },
  {
    name: 'Open and unknown ends',
    samples: [
      act('ongoing when last seen', '2024-09-30/..', '2024-10-14'),
      statement('ongoing when last seen, stated', '2024-09-30/..', '2024-10-14'),
      treaty('ongoing', '2024-09-30/..'),
      act('end unknown', '2024-09-30/'),
      act('month to unknown', '2024-09/'),
      act('began at an unknown time', '../2024-10-14'),
      act('beginning unknown', '/2024-10-14'),
    ],
  },
];

/** More events than fit, with dates of a year, a month and a day. */
export const PILE: readonly Sample[] = ['2023', '2024-10', '2024-10-04'].flatMap((when, one) =>
  Array.from({ length: 12 }, (_, n) => act(`pile ${'abc'[one]!}${'abcdefghijkl'[n]!}`, when)),
);
