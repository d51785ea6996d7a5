import { coreTexts } from '../../../i18n/zh/core';
import type { FiltersMessages } from './en';

const { events } = coreTexts;

export const filtersTexts: FiltersMessages = {
  active: '生效的筛选',
  remove: (name) => `移除筛选：${name}`,
  clear: '清除全部筛选',
  leaves: (n) => `剩余${events(n)}`,
  query: (text) => `“${text}”`,
  undisputed: '仅无争议的',
  field: { kind: '类型', actor: '行为体', status: '状态', claimant: '说法来自' },
  lanes: { label: '分行', actor: '行为体', kind: '类型', tone: '性质', none: '不分行' },
  family: (name) => `全部：${name}`,
  highlight: '将其他事件变灰而不隐藏',
  highlighted: (n) => `突出显示${events(n)}`,
  allLinks: '显示所有事件的关联',
  look: {
    coop: '合作：各方达成一致或共同行动。',
    conf: '冲突：各方威胁、指责或损害对方。',
    neutral: '中性：既非合作也非冲突。',
    material: '实心：有所行动。',
    verbal: '空心：有所表示或宣布。',
  },
  lookShown: (n) => `本图中有${events(n)}。`,
  lookFilter: '点击以此筛选。',
  lookRemove: '点击从筛选中移除。',
  none: '此时间轴尚无事件。',
  showAll: '显示所有事件',
  showEvents: (n) => `显示${events(n)}`,
};
