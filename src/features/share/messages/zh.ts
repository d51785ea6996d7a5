import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: '复制链接',
  citation: '复制引文',
  page: '打开完整页面',
  copied: '已复制',
  byHand: '复制失败。请手动复制：',
  take: {
    open: '下载或打印…',
    heading: '下载或打印',
    part: '内容',
    view: (events) => `当前所见：${events}`,
    whole: (events) => `整个时间线：${events}`,
    file: '下载',
    states: '每个文件都注明标题、时段、筛选条件、数据日期和许可。',
    formats: {
      svg: '图片（SVG）',
      png: '图片（PNG）',
      csv: '表格（CSV）',
      xlsx: 'Excel',
      json: '数据（JSON）',
      ics: '日历（iCalendar）',
    },
    done: (name) => `已下载：${name}`,
    omitted: (events) => `早于公元 1 年或没有起始日期而未列入日历：${events}。`,
    unmade: '无法生成文件。',
    print: '打印',
    forms: {
      list: '图片、事件列表和来源',
      full: '图片和事件的全部详情',
      sheet: '单张图片',
      poster: '多张拼接的海报',
    },
    sheets: '张数',
    gluing: '横向。沿右边缘裁切每张纸，再粘到下一张的分行名称上。',
  },
};
