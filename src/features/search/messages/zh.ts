import { coreTexts } from '../../../i18n/zh/core';
import type { SearchMessages } from './en';

const { events } = coreTexts;

export const searchTexts: SearchMessages = {
  label: '搜索事件、地点、主张',
  field: { title: '标题', short: '短标题', summary: '摘要', place: '地点', actor: '行为体', claim: '主张' },
  foundIn: (field) => `见于：${field}`,
  results: (n) => (n === 0 ? '没有结果' : `找到${events(n)}`),
};
