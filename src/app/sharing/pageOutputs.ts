import type { Outputs } from '../../features/share/outputs';
import { DARK, LIGHT } from '../../render/palette';
import { partOf } from '../../static/browser/currentView';
import { makeOutputs } from '../../static/browser/outputs';
import { fileOf } from '../../static/downloads';
import { asRequest } from '../../util/request';
import { publicAddress } from '../publicAddress';
import { stemOf, textOf, type SaveBasis } from './saveFile';

/** Files and paper of a timeline on a page of the site. */
export function pageOutputs(basis: Omit<SaveBasis, 'home'>): Outputs {
  const { timeline, origin, theme } = basis;
  return makeOutputs({
    ...{ timeline, stem: stemOf(basis), address: publicAddress(origin), styles: null },
    palette: () => (theme === 'dark' ? DARK : LIGHT),
    original: () => textOf(origin),
    workbook: async (part) => {
      // The writer of spreadsheets is a library of some 30 kB.
      const { timelineAsXlsx } = await asRequest(import('../../static/xlsx'));
      const content = await timelineAsXlsx(fileOf(partOf(timeline, part), timeline.file), timeline.store.lang);
      return new Blob([content], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
    },
  });
}
