import jsQR from 'jsqr';
import type { Page } from 'playwright';

/** What a phone reads in a screenshot of the page. */
export async function readCode(page: Page): Promise<string | null> {
  const png = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
  const helper = await page.context().newPage();
  const { pixels, width, height } = await helper.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    // As text: millions of numbers would take minutes on their way.
    let text = '';
    for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
    return { pixels: btoa(text), width: image.width, height: image.height };
  }, png);
  await helper.close();
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data ?? null;
}
