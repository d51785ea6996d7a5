import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes a timeline into data/, as prettier formats it. @param {{ id: string }} file */
export async function writeData(file) {
  const path = new URL(`../../data/${file.id}.json`, import.meta.url).pathname;
  const options = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(file), { ...options, filepath: path }));
}
