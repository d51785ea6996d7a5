import { retryable } from '../../util/retryable';
import { coreTexts as core } from './core';

export const firstTexts = { core, loadAll: retryable('allTexts', () => import('./messages')) };
