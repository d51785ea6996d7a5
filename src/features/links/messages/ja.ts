import type { LinksMessages } from './en';

export const linksTexts: LinksMessages = {
  none: { before: 'この出来事につながる関連はありません。', after: 'この出来事から続く関連はありません。' },
  step: (link, at, of) => (of > 1 ? `${link}、${of}件中${at}件目：` : `${link}：`),
  tooMany:
    'ここではすべての関連が交差しすぎるため、開いた出来事の関連のみを描いています。拡大するか絞り込むとすべて表示されます。',
  legend: {
    leads: '結果へ',
    answers: '対応または実施',
    against: '矛盾、違反または後継',
    solid: '確認された関連',
    dashed: '主張された関連',
    dotted: '争いのある関連',
  },
};
