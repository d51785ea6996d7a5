import * as S from '../../src/format/schema';
import type { SchemaNode } from '../../src/format/schemaBuilder';
import { FIELDS, OWN, TITLES } from './descriptions';
import { jsonSchemaOf, type Json } from './jsonSchema';

/** The parts of the format that the published schema names. */
export const PARTS: Readonly<Record<string, SchemaNode>> = {
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
  PlaceId: S.PlaceId,
  Author: S.AuthorSchema,
  Actor: S.ActorSchema,
  Kind: S.KindSchema,
  Measure: S.MeasureSchema,
  Treaty: S.TreatySchema,
  Headline: S.HeadlineSchema,
  Period: S.PeriodSchema,
  Coverage: S.CoverageSchema,
  Source: S.SourceSchema,
  ListedSource: S.ListedSourceSchema,
  Place: S.PlaceSchema,
  ListedPlace: S.ListedPlaceSchema,
  PlaceRef: S.PlaceRefSchema,
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

export const NAMES: ReadonlyMap<SchemaNode, string> = new Map(
  Object.entries(PARTS).map(([name, node]) => [node, name]),
);

/** The schema as published: JSON Schema 2020-12 with a description for each part and field, made from the one definition. */
export function publishedSchema(): Json {
  const file = described('File', jsonSchemaOf(S.FileSchema, NAMES));
  const parts = Object.entries(PARTS).map(([name, node]) => [name, described(name, jsonSchemaOf(node, NAMES))]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Entente timeline, format 1',
    ...file,
    properties: { $schema: { type: 'string' }, ...(file['properties'] as Json) },
    $defs: Object.fromEntries(parts) as Json,
  };
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
