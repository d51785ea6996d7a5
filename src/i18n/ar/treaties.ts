import { numberFormatter, plural } from '../plural';
import { coreTexts } from './core';
import type { treatiesEn } from '../en/treaties';

const digits = numberFormatter('ar');
const count = plural('ar');

/** The messages of treaties in Arabic. */
export const treaties: typeof treatiesEn = {
  ...coreTexts.treaties,
  heading: 'المعاهدات عبر الزمن',
  on: 'من كان ملتزمًا في',
  missing: 'لا تُذكر هنا إلا الأطراف التي يسمّيها الملف. وقد تكون دولة غير مذكورة هنا ملتزمة أيضًا.',
  nobody: 'لا يسمّي الملف أي طرف بعد.',
  before: (date) => `ليس قبل: ${date}`,
  others: (n) => `${digits(n)} أخرى`,
  fewer: 'عرض أقل',
  state: {
    bound: 'ملتزم',
    suspended: 'معلّق',
    signed: 'موقّع أو مصدّق فقط',
    ended: 'منتهٍ',
    unclear: 'غير واضح في هذا اليوم',
  },
  doubt: {
    date: 'تاريخ هذا الإجراء غير مؤكد',
    order: 'ترتيب إجراءين غير معروف',
    notice: 'قُدّم إشعار بالانسحاب؛ لا يذكر الملف هل دخل حيز النفاذ',
    unnamed: 'دخلت حيز النفاذ؛ لا يذكر الملف لمن',
    ceased: 'لم يعد قائمًا؛ لا يذكر الملف من حلّ محله',
    ceasing: 'زال نحو هذا الوقت',
  },
  inPlaceOf: (who) => `بدلًا من: ${who}`,
  announced: (act, date) => `${act}: أُعلن، يسري من: ${date}`,
  also: (act, date) => `وأيضًا: ${act}، ${date}`,
  phase: {
    open: 'موقّعة، غير نافذة',
    force: 'نافذة',
    suspended: 'معلّقة لأحد الأطراف',
    left: 'انسحب منها جميع الأطراف المذكورين',
    ended: 'منتهية',
  },
  neverInForce: 'موقّعة؛ لا يسجّل الملف دخولها حيز النفاذ',
  phases: 'المراحل',
  acts: 'الإجراءات',
  concerns: 'أحداث أخرى ذات صلة',
  unnamedParties: 'لا يسمّي الملف أي طرف',
  succession: 'خلافة',
  entryRule: 'دخول حيز النفاذ',
  depositaries: 'جهات الإيداع',
  takesBack: (act) => `يخص: ${act}`,
  effective: (date) => `يسري من: ${date}`,
  depositary: (who) => `جهة الإيداع: ${who}`,
  party: 'طرف',
  parties: (n) =>
    count(n, { zero: '# طرف', one: 'طرف واحد', two: 'طرفان', few: '# أطراف', many: '# طرفًا', other: '# طرف' }),
  partiesTo: (treaty) => `الأطراف (${treaty})`,
  fromDay: (date) => `من: ${date}`,
  partyLine: 'أطراف صدّقت؛ يمتلئ الرمز متى أصبحت ملتزمة',
  ratifiedBy: (n) => `صدّق: ${n}`,
  ratified: (treaties) => `الأيام من التوقيع إلى التصديق: ${treaties}`,
  signedOn: (date) => `التوقيع: ${date}`,
  days: (least, most) =>
    least === most
      ? count(least, { zero: '# يوم', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' })
      : `${digits(least)}–${digits(most)} يومًا`,
  afterSignature: (days) => `${days} بعد التوقيع`,
  noStep: 'غير وارد في الملف',
  scale: (days) => `من 0 إلى ${days}`,
  details: 'كل الإجراءات',
};
