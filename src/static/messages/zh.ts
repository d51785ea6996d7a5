import type { StaticMessages } from './types';

export const staticTexts: StaticMessages = {
  asOf: (date) => `截至${date}`,
  span: (first, last) => `${first}至${last}`,
  pictureNote: '小柱表示因空间不足而未画出的事件数量。所有事件见下文。',
  events: '所有事件',
  sources: '来源',
  furtherSources: '其他来源',
  coverage: '覆盖范围',
  covers: (period) => `时段：${period}`,
  periods: '时期',
  corrections: '更正',
  licence: (name) => `数据：${name}`,
  by: (names) => `作者：${names}`,
  data: '数据（JSON）',
  timelines: '时间轴',
  share: '分享',
  display: '显示',
  showStep: '在时间轴中显示',
  whole: '完整时间轴',
  claim: (who, via, said) => `${who}${via === null ? '' : `（经由${via}）`}${said === null ? '' : `，${said}`}`,
};
