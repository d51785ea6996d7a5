/**
 * Writes a text to the clipboard, by way of a field that holds it where the browser refuses: a frame may use the clipboard only if the
 * page around it says so, and an old command that copies what is selected needs no such leave. False if neither works; it is selected then.
 */
export async function copyText(text: string, field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way
    return document.execCommand('copy');
  }
}
