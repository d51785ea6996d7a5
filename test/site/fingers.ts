import type { CDPSession, Page } from 'playwright';

type Point = readonly [x: number, y: number];

/** Puts fingers down, moves each along a line, and lifts them. */
export async function fingers(
  page: Page,
  lines: readonly (readonly [from: Point, to: Point])[],
  steps = 6,
): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number): Promise<unknown> => {
    const touchPoints = lines.map(([[x0, y0], [x1, y1]], id) => ({
      id,
      x: Math.round(x0 + (x1 - x0) * share),
      y: Math.round(y0 + (y1 - y0) * share),
    }));
    return session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : touchPoints });
  };
  await touch('touchStart', 0);
  for (let step = 1; step <= steps; step++) await touch('touchMove', step / steps);
  await touch('touchEnd', 1);
  await session.detach();
}
