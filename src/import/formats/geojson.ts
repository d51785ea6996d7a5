import type { ImportContext } from '../context';
import { isObject, objectAt, objectsOf } from '../json';
import { dateFromMilliseconds } from '../sourceDates';
import { recordsTable } from '../table/records';
import type { Table } from '../table/table';
import type { JsonObject } from '../types';

/** Milliseconds since 1970 from 1973 on, which other numbers hardly reach. */
const FIRST_TIMESTAMP = 1e11;

/** GeoJSON as a table: a row for each feature, a column for each property. Points give coordinates; other shapes are kept. */
export function geoJsonTable(json: JsonObject, context: ImportContext): Table | null {
  const features = json['type'] === 'Feature' ? [json] : objectsOf(json['features']);
  return recordsTable(features.map(recordOf), context);
}

function recordOf(feature: JsonObject): JsonObject {
  const properties = Object.entries(objectAt(feature, 'properties')).map(
    ([name, value]) => [name, timeOf(name, value)] as const,
  );
  const { geometry, id } = feature;
  const [lon, lat] =
    isObject(geometry) && geometry['type'] === 'Point' && Array.isArray(geometry['coordinates'])
      ? (geometry['coordinates'] as unknown[])
      : [];
  return {
    ...(id === undefined ? {} : { id }),
    ...Object.fromEntries(properties),
    ...(typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : geometry ? { geometry } : {}),
  };
}

/** Web services write times as milliseconds. */
function timeOf(name: string, value: unknown): unknown {
  const isTime =
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= FIRST_TIMESTAMP &&
    /time|date|start|end|begin/i.test(name);
  return isTime ? (dateFromMilliseconds(value) ?? value) : value;
}
