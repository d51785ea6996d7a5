import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as S from '../../src/intake/schema';
import { FIELDS, OWN, TITLES } from './descriptions';

type Json = Record<string, unknown>;

/** The parts of the format that the published schema names. */
const PARTS: Readonly<Record<string, GenericSchema>> = {
  Text: S.TextSchema,
  Date: S.DateText,
  Address: S.Address,
  Language: S.Language,
  Id: S.Id,
  ActorRef: S.ActorRef,
  KindRef: S.KindRef,
  MeasureRef: S.MeasureRef,
  TreatyRef: S.TreatyRef,
  EventRef: S.EventRef,
  SourceId: S.SourceId,
  Author: S.AuthorSchema,
  Actor: S.ActorSchema,
  Kind: S.KindSchema,
  Measure: S.MeasureSchema,
  Treaty: S.TreatySchema,
  Period: S.PeriodSchema,
  Coverage: S.CoverageSchema,
  Source: S.SourceSchema,
  ListedSource: S.ListedSourceSchema,
  Place: S.PlaceSchema,
  Figure: S.FigureSchema,
  Role: S.RoleSchema,
  Claim: S.ClaimSchema,
  Act: S.ActSchema,
  Media: S.MediaSchema,
  Event: S.EventSchema,
  Link: S.LinkSchema,
  Step: S.StepSchema,
  Story: S.StorySchema,
  Correction: S.CorrectionSchema,
  Succession: S.SuccessionSchema,
};

/** The schema as published: JSON Schema 2020-12 with a description for each part and field, made from the one definition. */
export function publishedSchema(): Json {
  const { $schema, $defs, ...file } = toJsonSchema(S.FileSchema, { target: 'draft-2020-12', definitions: PARTS });
  const parts = Object.entries($defs ?? {}).map(([name, part]) => [name, described(name, part as Json)]);
  const title = 'Entente timeline, format 1';
  const whole = described('File', file);
  const properties = { $schema: { type: 'string' }, ...(whole['properties'] as Json) };
  const all = { $schema, title, ...whole, properties, $defs: Object.fromEntries(parts) as Json };
  // Our own note to the reader is no keyword of JSON Schema.
  return JSON.parse(JSON.stringify(all, (key, value: unknown) => (key === 'means' ? undefined : value))) as Json;
}

/** The description of a field, or undefined where one is missing: the test names it. */
export function descriptionOf(part: string, field: string): string | undefined {
  return OWN[`${part}.${field}`] ?? FIELDS[field];
}

function described(name: string, part: Json): Json {
  const fields = Object.entries((part['properties'] ?? {}) as Record<string, Json>);
  const properties = fields.map(([field, of]) => [field, { description: descriptionOf(name, field), ...of }]);
  const description = TITLES[name];
  return {
    ...(description && { description }),
    ...part,
    ...(fields.length > 0 && { properties: Object.fromEntries(properties) as Json }),
  };
}
