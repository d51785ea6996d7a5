import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { textOf } from './facts';

/**
 * The southernmost, northernmost, westernmost and easternmost degrees of each country, rounded outwards. A box that crosses
 * 180° has its west beyond its east.
 */
const BOXES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  AFG: [29, 39, 60, 75],
  AGO: [-18.1, -4, 11, 25],
  ALB: [39, 43, 19, 22],
  ARE: [22, 27, 51, 57],
  AUS: [-44, -9, 112, 154],
  AUT: [46, 50, 9, 18],
  BDI: [-5, -2, 28, 31],
  BEL: [49, 52, 2, 7],
  BHR: [25, 27, 50, 51],
  BIH: [42, 46, 15, 20],
  CAF: [2, 12, 14, 28],
  CAN: [41, 84, -142, -52],
  CHE: [45, 48, 5, 11],
  CHN: [18, 54, 73, 136],
  CIV: [4, 11, -9, -2],
  COD: [-14, 6, 12, 32],
  CRI: [5, 12, -88, -82],
  CUB: [19, 24, -85, -74],
  CYP: [34, 36, 32, 35],
  CZE: [48, 52, 12, 19],
  DEU: [47, 56, 5, 16],
  DJI: [10, 13, 41, 44],
  DNK: [54, 58, 8, 16],
  DOM: [17, 20, -72.1, -68],
  DZA: [18, 38, -9, 12],
  EGY: [21, 32, 24, 37],
  ERI: [12, 19, 36, 44],
  ESH: [20, 28, -18, -8],
  ESP: [27, 44, -19, 5],
  ETH: [3, 15, 32, 48],
  FIN: [59, 71, 19, 32],
  FRA: [41, 52, -6, 10],
  GBR: [49, 61, -9, 2],
  GEO: [41, 44, 39, 47],
  GRC: [34, 42, 19, 30],
  GTM: [13, 18, -93, -88],
  HND: [12, 18, -90, -82],
  HRV: [42, 47, 13, 20],
  HTI: [18, 21, -75, -71],
  HUN: [45, 49, 16, 23],
  IDN: [-12, 7, 94, 142],
  IND: [6, 37, 68, 98],
  IRL: [51, 56, -11, -5],
  IRN: [24, 40, 44, 64],
  IRQ: [29, 38, 38, 49],
  ISL: [63, 67, -25, -13],
  ISR: [29, 34, 34, 36],
  ITA: [35, 48, 6, 19],
  JOR: [29, 34, 34, 40],
  JPN: [20, 46, 122, 154],
  KAZ: [40, 56, 46, 88],
  KGZ: [39, 44, 69, 81],
  KHM: [9, 15, 102, 108],
  KIR: [-12, 5, 169, -150],
  KOR: [33, 39, 124, 132],
  KWT: [28, 31, 46, 49],
  LBN: [33, 35, 35, 37],
  LBR: [4, 9, -12, -7],
  LBY: [19, 34, 9, 26],
  LTU: [53, 57, 20, 27],
  MAR: [27, 36, -14, 0],
  MEX: [14, 33, -119, -86],
  MHL: [4, 15, 160, 173],
  MKD: [40, 43, 20, 24],
  MLI: [10, 25.1, -13, 5],
  MNE: [41, 44, 18, 21],
  MOZ: [-27, -10, 30, 41],
  NIC: [10, 16, -88, -82],
  NLD: [50, 54, 3, 8],
  NOR: [57, 72, 4, 32],
  PAK: [23, 38, 60, 78],
  PAN: [7, 10, -84, -77],
  PHL: [4, 22, 116, 127],
  POL: [49, 55, 14, 25],
  PRK: [37, 44, 124, 131],
  PRT: [32, 43, -32, -6],
  PSE: [31, 33, 34, 36],
  PYF: [-28, -7, -155, -134],
  QAT: [24, 27, 50, 52],
  ROU: [43, 49, 20, 30],
  RUS: [41, 82, 19, -168],
  RWA: [-3, -1, 28, 31],
  SAU: [16, 33, 34, 56],
  SDN: [8, 23, 21, 39],
  SLE: [6, 10, -14, -10],
  SLV: [13, 15, -91, -87],
  SOM: [-2, 12, 40, 52],
  SSD: [3, 13, 23, 36],
  SVK: [47, 50, 16, 23],
  SWE: [55, 70, 10, 25],
  SYR: [32, 38, 35, 43],
  TCD: [7, 24, 13, 24.1],
  THA: [5, 21, 97, 106],
  TJK: [36, 42, 67, 76],
  TKM: [35, 43, 52, 67],
  TLS: [-10, -8, 124, 128],
  TUR: [35, 43, 25, 45],
  TWN: [21, 26, 118, 123],
  UGA: [-2, 5, 29, 36],
  UKR: [44, 53, 22, 41],
  UMI: [-1, 29, 166, -160],
  URY: [-35, -30, -59, -53],
  USA: [18, 72, 172, -66],
  UZB: [37, 46, 55, 74],
  VNM: [8, 24, 102, 110],
  XKX: [41, 44, 20, 22],
  YEM: [12, 19, 41, 55],
};

/** Places of no one country: seas, borders, disputed places, two places in two countries, and territories that are counted apart. */
const OF_NO_COUNTRY = {
  seas: ['south-atlantic', 'pacific'],
  across: ['tumen-river', 'najin-dunay', 'india-pakistan-border', 'islamabad-nov-apr-and-srinagar-may-oct'],
  disputed: ['jerusalem', 'abyei', 'kosovo'],
  apart: ['azores', 'bermuda', 'diego-garcia', 'gibraltar', 'greenland', 'hong-kong'],
};

interface PlaceJson {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly lat?: number;
  readonly lon?: number;
  readonly precision?: string;
  readonly country?: string;
}
interface FileJson {
  readonly places?: readonly PlaceJson[];
  readonly events: readonly {
    readonly id: string;
    readonly place?: unknown;
    readonly about?: readonly unknown[];
    readonly claims?: readonly { readonly place?: unknown }[];
  }[];
}

/** Whether a point lies in the box of a country. */
function isIn(country: string, { lat, lon }: PlaceJson): boolean {
  const [south, north, west, east] = BOXES[country]!;
  const across = west <= east ? lon! >= west && lon! <= east : lon! >= west || lon! <= east;
  return lat! >= south && lat! <= north && across;
}

/** What is held by more than one place of a list. */
function shared(places: readonly PlaceJson[], keyOf: (place: PlaceJson) => string): string[] {
  const ids = new Map<string, string[]>();
  for (const place of places) ids.set(keyOf(place), [...(ids.get(keyOf(place)) ?? []), place.id]);
  return [...ids].filter(([, all]) => all.length > 1).map(([key, all]) => `${key}: ${all.join()}`);
}

const names = readdirSync('data').filter((name) => name.endsWith('.json'));
const files = names.map((name) => [name, textOf(`data/${name}`)] as const);

describe.each(files)('the places of %s', (_, text) => {
  const { places = [], events } = JSON.parse(text) as FileJson;
  const { file } = readTimeline(text);
  /** Where something happened, or is said to have happened. */
  const happened = file!.events.flatMap(({ place, claims }) => [place, ...claims.map((claim) => claim.place)]);
  const found = happened.filter((place) => place !== undefined);

  it('are written once and referred to, and each is needed', () => {
    const references = events.flatMap(({ place, about = [], claims = [] }) => [
      place,
      ...about,
      ...claims.map((claim) => claim.place),
    ]);
    const used = new Set(references.filter((reference) => reference !== undefined));
    expect([...used].filter((reference) => typeof reference !== 'string')).toEqual([]);
    expect(places.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('have coordinates where something happened, as exact as is said', () => {
    expect(found.filter(({ lat, lon, precision }) => lat === undefined || lon === undefined || !precision)).toEqual([]);
  });

  it('have three decimals at most', () => {
    const numbers = places.flatMap(({ lat, lon }) => [lat, lon]).filter((number) => number !== undefined);
    expect(numbers.filter((number) => Number(number.toFixed(3)) !== number)).toEqual([]);
  });

  it('name their country, if they are in one', () => {
    const known = new Set(Object.values(OF_NO_COUNTRY).flat());
    expect(places.filter(({ id, country }) => country === undefined && !known.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('lie in the country that they name', () => {
    const inCountry = places.filter(({ country, lat }) => country !== undefined && lat !== undefined);
    expect(inCountry.filter((place) => !isIn(place.country!, place))).toEqual([]);
  });

  it('have a name of their own in each language', () => {
    for (const language of ['en', 'de']) {
      expect(places.filter(({ name }) => !name[language]?.trim())).toEqual([]);
      expect(shared(places, ({ name }) => name[language]!)).toEqual([]);
    }
  });

  it('have coordinates of their own', () => {
    const known = places.filter(({ lat }) => lat !== undefined);
    expect(shared(known, ({ lat, lon }) => `${lat} ${lon}`)).toEqual([]);
  });
});

/** Where an event was and what it is about, by the ids of the places. */
function placesOf(name: string, id: string): readonly [unknown, unknown] {
  const { events } = JSON.parse(textOf(`data/${name}.json`)) as FileJson;
  const { place, about } = events.find((event) => event.id === id)!;
  return [place, about];
}

it.each([
  ['dprk-russia', 'us-kursk-count-2024-11', undefined, ['kursk-region']],
  ['dprk-russia', 'nis-guns-troops-2024-11-20', 'seoul', ['kursk-region']],
  ['dprk-russia', 'prisoners-2025-01-09', 'kursk-region', undefined],
  ['nato-enlargement', 'mne-ratification-usa-2017-03-28', 'washington', ['montenegro']],
  ['nato-enlargement', 'mkd-ratification-esp-2020-03-17', undefined, ['north-macedonia']],
  ['arms-control', 'ctbt-duma-2000-04-21', 'moscow', undefined],
])('in %s, %s was at %s and is about %s', (name, id, place, about) => {
  expect(placesOf(name, id)).toEqual([place, about]);
});
