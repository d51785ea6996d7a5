/** More dots than these would be wider than their mark. */
const DOTS_MOST = 5;
const PITCH = 3.4;
const SIZE = 2.2;

/** The sign of an event's accounts about 0,0: a dot for each, five for all that are more; for a dispute without a second claimant a zigzag. */
export function accountsPath(count: number): string {
  if (count === 1) return 'M-6 1.2L-3-1.6L0 .6L3-1.6L6 .8L5.2 1.7L3-.1L0 2.1L-3-.1L-5.2 2Z';
  const dots = Math.min(DOTS_MOST, count);
  const start = -((dots - 1) * PITCH + SIZE) / 2;
  const at = (i: number): string => String(Math.round((start + i * PITCH) * 10) / 10);
  return Array.from({ length: dots }, (_, i) => `M${at(i)}-1.1h${SIZE}v${SIZE}h-${SIZE}z`).join('');
}

/** What the picture draws besides marks, small, for its legend: paths 22 px wide about the middle of their line. */
export const SIGNS = {
  coarse: 'M0-4H2V4H0ZM2-1.5H20V1.5H2ZM20-4H22V4H20Z',
  beyond: 'M4-4L8 0L4 4L0 0ZM4-2L2 0L4 2L6 0ZM10-.7H13V.7H10ZM15-.7H18V.7H15ZM18-3.5L22 0L18 3.5L17 2.6L20 0L17-2.6Z',
  before: 'M14-4H22V4H14ZM9.5-1.5H12.5V1.5H9.5ZM6-1.5H8V1.5H6ZM3.5-1.5H4.5V1.5H3.5Z',
  open: 'M0-3.5H13V3.5H0ZM16-3.5L22 0L16 3.5Z',
  lastSeen: 'M0-3.5H11V-5.5H12.7V5.5H11V3.5H0ZM16-3.5L22 0L16 3.5Z',
  density: 'M1 5V1H4V5ZM6 5V-4H9V5ZM11 5V-1H14V5ZM16 5V2H19V5Z',
  spread: 'M0 5V2.6H22V5Z',
} as const;
