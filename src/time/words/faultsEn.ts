import type { TimeWords } from './types';
export const faultsEn = {} as TimeWords['faults'];
