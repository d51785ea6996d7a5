import type { TimeWords } from './types';
export const faultsDe = {} as TimeWords['faults'];
