// Noto Sans Hebrew, © 2022 The Noto Project Authors, under the SIL Open Font License 1.1.
import file from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff?inline';

/** A font with a script that the program's own fonts do not have, in WOFF 1.0. */
export const HEBREW = Buffer.from(file.slice(file.indexOf(',') + 1), 'base64');
