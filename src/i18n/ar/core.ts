import { numberFormatter, plural } from '../plural';
import { axis as time } from './axis';
import type { CoreMessages } from '../en/core';

const digits = numberFormatter('ar');
const count = plural('ar');
const events = (n: number): string =>
  count(n, { zero: '# حدث', one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' });

/** The words of a first picture in Arabic. */
export const coreTexts: CoreMessages = {
  lang: 'ar',
  time,
  number: digits,
  events,
  family: {
    treaty: 'معاهدات',
    troops: 'قوات',
    weapons: 'أسلحة',
    transfer: 'إمدادات',
    sanction: 'عقوبات',
    statement: 'تصريحات',
    visit: 'زيارات',
    institution: 'مؤسسات',
    loss: 'خسائر',
    other: 'أخرى',
  },
  tone: {
    'verbal-cooperation': 'تعاون بالقول',
    'material-cooperation': 'تعاون بالفعل',
    'verbal-conflict': 'صراع بالقول',
    'material-conflict': 'صراع بالفعل',
    neutral: 'محايد',
  },
  feature: { failed: 'تعذّر تحميل هذا الجزء.', retry: 'إعادة المحاولة' },
  summary: {
    label: 'بالكلمات',
    counts: (matching, all, inView) =>
      matching === all
        ? `${events(all)}، المعروض ${digits(inView)}`
        : `${digits(matching)} من أصل ${events(all)}، المعروض ${digits(inView)}`,
  },
  search: { label: 'بحث' },
  filter: { label: 'تصفية' },
  share: 'مشاركة',
  lanes: { without: 'غير محدد', turningPoints: 'نقاط التحول', others: (n) => `${digits(n)} أخرى` },
  view: {
    label: 'العرض',
    picture: 'خط زمني',
    outline: 'قائمة',
    both: 'كلاهما',
    claims: 'من يقول ماذا',
    treaties: 'معاهدات',
  },
  picture: {
    label: (title) => `خط زمني: ${title}`,
    keys: 'تنقل مفاتيح الأسهم بين الأحداث. يفتح مفتاح الإدخال الحدث، والضغط عليه ثانية ينقل إلى داخله. زائد وناقص للتكبير والتصغير. الفاصلة تتبع الصلة رجوعًا إلى السبب، والنقطة إلى النتيجة.',
    zoom: 'تكبير وتصغير',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'عرض الكل',
    hint: 'السحب للتحريك، وCtrl + العجلة أو إصبعان للتكبير',
    zoomHint: 'Ctrl + العجلة أو إصبعان للتكبير',
    brush: 'الفترة المعروضة',
    brushFrom: 'بداية الفترة المعروضة',
    brushTo: 'نهاية الفترة المعروضة',
    today: 'اليوم',
  },
  legend: {
    label: 'مفتاح الرموز',
    material: 'أفعال',
    verbal: 'أقوال',
    coop: 'تعاون',
    conf: 'صراع',
    neutral: 'محايد',
    all: 'كل الرموز',
  },
  links: { label: 'الصلات' },
  treaties: { label: 'معاهدات' },
  story: {
    label: 'جولة',
    walk: (steps) =>
      `جولة: ${count(steps, { zero: '# خطوة', one: 'خطوة واحدة', two: 'خطوتان', few: '# خطوات', many: '# خطوة', other: '# خطوة' })}`,
  },
  coverage: { label: 'نطاق التغطية', uncovered: 'غير مشمول' },
  file: {
    // Isolated: after Arabic letters, the parts of a date in digits would change places.
    updated: (date) => `آخر تحديث: \u2068${date}\u2069`,
    licence: (name) => `البيانات: ${name}`,
    untitled: (name) => (name ? `بلا عنوان (${name})` : 'بلا عنوان'),
    omitted: (n) =>
      count(n, {
        zero: 'تعذّرت قراءة # حدث',
        one: 'تعذّرت قراءة حدث واحد',
        two: 'تعذّرت قراءة حدثين',
        few: 'تعذّرت قراءة # أحداث',
        many: 'تعذّرت قراءة # حدثًا',
        other: 'تعذّرت قراءة # حدث',
      }),
    corrected: (n) =>
      count(n, {
        zero: 'صُحِّح # مرة',
        one: 'صُحِّح مرة واحدة',
        two: 'صُحِّح مرتين',
        few: 'صُحِّح # مرات',
        many: 'صُحِّح # مرة',
        other: 'صُحِّح # مرة',
      }),
  },
  element: {
    loading: 'جارٍ تحميل الخط الزمني…',
    failed: 'تعذّر تحميل الخط الزمني التفاعلي.',
  },
};
