import type { LinksMessages } from './en';

export const linksTexts: LinksMessages = {
  none: { before: '没有关联通向此事件。', after: '没有关联由此事件引出。' },
  step: (link, at, of) => (of > 1 ? `${link}，第${at}项，共${of}项：` : `${link}：`),
  tooMany: '全部关联在此交叉过多：仅画出已打开事件的关联。放大或筛选后可见全部。',
  legend: {
    leads: '导致',
    answers: '得到回应或落实',
    against: '遭反驳、违反或取代',
    solid: '关联已证实',
    dashed: '关联为单方主张',
    dotted: '关联有争议',
  },
};
