import { numberFormatter, plural } from '../plural';
import { axis as time } from './axis';
import type { CoreMessages } from '../en/core';

const digits = numberFormatter('zh');
const count = plural('zh');
const events = (n: number): string => count(n, { other: '#起事件' });

/** The words of a first picture in Chinese, in simplified characters. */
export const coreTexts: CoreMessages = {
  lang: 'zh',
  time,
  number: digits,
  events,
  family: {
    treaty: '条约',
    troops: '军队',
    weapons: '武器',
    transfer: '交付',
    sanction: '制裁',
    statement: '声明',
    visit: '访问',
    institution: '机构',
    loss: '损失',
    other: '其他',
  },
  tone: {
    'verbal-cooperation': '言辞合作',
    'material-cooperation': '实质合作',
    'verbal-conflict': '言辞冲突',
    'material-conflict': '实质冲突',
    neutral: '中性',
  },
  feature: { failed: '此部分无法加载。', retry: '重试' },
  summary: {
    label: '文字摘要',
    counts: (matching, all, inView) =>
      matching === all
        ? `${events(all)}，当前显示${digits(inView)}起`
        : `${events(all)}中的${digits(matching)}起，当前显示${digits(inView)}起`,
  },
  search: { label: '搜索' },
  filter: { label: '筛选' },
  share: '分享',
  lanes: { without: '未注明', turningPoints: '转折点', others: (n) => `其他${digits(n)}项` },
  view: { label: '视图', picture: '时间轴', outline: '列表', both: '两者', claims: '各方主张', treaties: '条约' },
  picture: {
    label: (title) => `时间轴：${title}`,
    keys: '方向键在事件之间移动。按回车键打开事件，再按一次进入其中。加号和减号缩放。逗号沿关联回到起因，句号前往结果。',
    zoom: '缩放',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示全部',
    hint: '拖动以移动，Ctrl + 滚轮或双指捏合以缩放',
    zoomHint: 'Ctrl + 滚轮或双指捏合以缩放',
    brush: '可见时段',
    brushFrom: '可见时段的起点',
    brushTo: '可见时段的终点',
    today: '今天',
  },
  legend: {
    label: '图例',
    material: '行动',
    verbal: '言辞',
    coop: '合作',
    conf: '冲突',
    neutral: '中性',
    all: '全部符号',
  },
  links: { label: '关联' },
  treaties: { label: '条约' },
  story: { label: '分步导览', walk: (steps) => `分步导览：共${digits(steps)}步` },
  coverage: { label: '覆盖范围', uncovered: '未覆盖' },
  file: {
    updated: (date) => `更新于：${date}`,
    licence: (name) => `数据：${name}`,
    untitled: (name) => (name ? `无标题（${name}）` : '无标题'),
    omitted: (n) => `有${events(n)}无法读取`,
    corrected: (n) => `已更正${digits(n)}次`,
  },
  element: {
    loading: '时间轴正在加载……',
    failed: '交互式时间轴无法加载。',
  },
};
