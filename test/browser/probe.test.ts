import { expect, it } from 'vitest';

it('the test browser paints', () => {
  const pen = document.createElement('canvas').getContext('2d');
  pen?.fillRect(0, 0, 2, 2);
  expect(pen?.getImageData(1, 1, 1, 1).data[3]).toBe(255);
});
