/** The part of edtf.js that tests use as an oracle; the package has no types. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
