import type { LinksMessages } from './en';

export const linksTexts: LinksMessages = {
  none: { before: 'لا صلة تؤدي إلى هذا الحدث.', after: 'لا صلة تنطلق من هذا الحدث.' },
  step: (link, at, of) => (of > 1 ? `${link}، ${at} من ${of}:` : `${link}:`),
  tooMany: 'تتقاطع الصلات هنا أكثر مما ينبغي: لا تُرسم إلا صلات الحدث المفتوح. كبّر العرض أو صفِّه لرؤيتها كلها.',
  legend: {
    leads: 'يؤدي إلى',
    answers: 'رُدّ عليه أو نُفّذ',
    against: 'نوقض أو خُرق أو استُبدل',
    solid: 'صلة مؤكدة',
    dashed: 'صلة منسوبة إلى جهة',
    dotted: 'صلة محل خلاف',
  },
};
