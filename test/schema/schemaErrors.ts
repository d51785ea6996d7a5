import { Ajv2020 } from 'ajv/dist/2020.js';
import { publishedSchema } from './publish';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(publishedSchema());

/** What the published JSON Schema finds wrong with a file, as an independent validator reads it. Empty when it accepts the file. */
export function schemaErrors(file: unknown): string[] {
  return validate(file) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
