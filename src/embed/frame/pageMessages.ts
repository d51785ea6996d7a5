import { matchLanguage, type LanguageId } from '../../i18n/languages';
import { makersLanguage, type MakersLanguage } from '../../i18n/makers';

/** Messages of the frame page, shown in place of a timeline, mostly to the editor who pasted the frame. */
export interface FramePageMessages {
  /** The address names no file. Ends before the example. */
  readonly missing: string;
  /** What it names is no address of a file. Ends before the example. */
  readonly invalid: (src: string) => string;
  /** The element's script did not load. */
  readonly notLoaded: string;
  /** A link was followed in a frame that may not open windows. Its address and two buttons follow. */
  readonly blocked: string;
  /** Name of the field with the address. */
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
}

/** Why it did not load, to those who can change that. */
export interface SetupMessages {
  /** The frame has no origin, so that its server must allow it. For whoever runs the server, or embeds the frame. */
  readonly noOrigin: (host: string) => string;
  /** The page was opened from a folder. */
  readonly folder: string;
}

const framePageEn: FramePageMessages = {
  missing: 'No timeline is named here. Add the address of its file to the address of the frame:',
  invalid: (src) =>
    `“${src}” is not the address of a timeline. Write a path relative to this page, or an address that begins with https://, as in`,
  notLoaded: 'The interactive timeline could not be loaded just now. Reload the page to try again.',
  blocked: 'This page does not allow the frame to open links. If nothing opened, here is the address:',
  address: 'Address of the link',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The address is selected: press Ctrl + C, or ⌘ C on a Mac.',
  close: 'Close',
};

const framePageDe: FramePageMessages = {
  missing: 'Hier ist keine Zeitleiste angegeben. Schreiben Sie die Adresse ihrer Datei in die Adresse des Frames:',
  invalid: (src) =>
    `„${src}“ ist keine Adresse einer Zeitleiste. Schreiben Sie einen Pfad, der von dieser Seite ausgeht, oder eine Adresse, die mit https:// beginnt, etwa`,
  notLoaded:
    'Die interaktive Zeitleiste ließ sich gerade nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  blocked: 'Diese Seite erlaubt dem Frame nicht, Links zu öffnen. Hat sich nichts geöffnet, ist hier die Adresse:',
  address: 'Adresse des Links',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied: 'Die Adresse ist markiert: Strg + C drücken, auf dem Mac ⌘ C.',
  close: 'Schließen',
};

/** All languages are built in, since they report that nothing can be loaded. */
export const FRAME_PAGE_MESSAGES: Readonly<Record<LanguageId, FramePageMessages>> = {
  en: framePageEn,
  de: framePageDe,
  fr: {
    missing: 'Aucune chronologie n’est indiquée ici. Ajoutez l’adresse de son fichier à celle du cadre :',
    invalid: (src) =>
      `« ${src} » n’est pas l’adresse d’une chronologie. Écrivez un chemin relatif à cette page ou une adresse qui commence par https://, par exemple`,
    notLoaded: 'La chronologie interactive n’a pas pu être chargée. Rechargez la page pour réessayer.',
    blocked: 'Cette page ne permet pas au cadre d’ouvrir des liens. Si rien ne s’est ouvert, voici l’adresse :',
    address: 'Adresse du lien',
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'L’adresse est sélectionnée : appuyez sur Ctrl + C, ou ⌘ C sur un Mac.',
    close: 'Fermer',
  },
  es: {
    missing: 'Aquí no se indica ninguna cronología. Añada la dirección de su archivo a la dirección del marco:',
    invalid: (src) =>
      `«${src}» no es la dirección de una cronología. Escriba una ruta relativa a esta página o una dirección que empiece por https://, por ejemplo`,
    notLoaded: 'No se ha podido cargar la cronología interactiva. Vuelva a cargar la página para intentarlo de nuevo.',
    blocked: 'Esta página no permite que el marco abra enlaces. Si no se ha abierto nada, esta es la dirección:',
    address: 'Dirección del enlace',
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'La dirección está seleccionada: pulse Ctrl + C, o ⌘ C en un Mac.',
    close: 'Cerrar',
  },
  uk: {
    missing: 'Тут не вказано хронології. Додайте адресу її файлу до адреси фрейму:',
    invalid: (src) =>
      `«${src}» — не адреса хронології. Напишіть шлях відносно цієї сторінки або адресу, що починається з https://, наприклад`,
    notLoaded: 'Не вдалося завантажити інтерактивну хронологію. Перезавантажте сторінку, щоб спробувати ще раз.',
    blocked: 'Ця сторінка не дозволяє фрейму відкривати посилання. Якщо нічого не відкрилося, ось адреса:',
    address: 'Адреса посилання',
    copy: 'Копіювати',
    copied: 'Скопійовано',
    notCopied: 'Адресу виділено: натисніть Ctrl + C, на Mac — ⌘ C.',
    close: 'Закрити',
  },
  ru: {
    missing: 'Здесь не указана хронология. Добавьте адрес её файла к адресу фрейма:',
    invalid: (src) =>
      `«${src}» — не адрес хронологии. Укажите путь относительно этой страницы или адрес, который начинается с https://, например`,
    notLoaded: 'Не удалось загрузить интерактивную хронологию. Перезагрузите страницу, чтобы попробовать ещё раз.',
    blocked: 'Эта страница не разрешает фрейму открывать ссылки. Если ничего не открылось, вот адрес:',
    address: 'Адрес ссылки',
    copy: 'Копировать',
    copied: 'Скопировано',
    notCopied: 'Адрес выделен: нажмите Ctrl + C, на Mac — ⌘ C.',
    close: 'Закрыть',
  },
  ko: {
    missing: '연표가 지정되지 않았습니다. 프레임 주소에 파일 주소를 추가하세요. 예:',
    invalid: (src) =>
      `‘${src}’은(는) 연표 주소가 아닙니다. 이 페이지를 기준으로 한 경로나 https://로 시작하는 주소를 입력하세요. 예:`,
    notLoaded: '대화형 연표를 불러오지 못했습니다. 페이지를 새로 고쳐 다시 시도하세요.',
    blocked:
      '이 페이지는 프레임이 링크를 여는 것을 허용하지 않습니다. 아무것도 열리지 않았다면 주소는 다음과 같습니다:',
    address: '링크 주소',
    copy: '복사',
    copied: '복사됨',
    notCopied: '주소가 선택되었습니다. Ctrl + C, Mac에서는 ⌘ C를 누르세요.',
    close: '닫기',
  },
  zh: {
    missing: '此处未指定时间轴。请在框架地址中加入其文件地址：',
    invalid: (src) => `“${src}”不是时间轴的地址。请填写相对于本页的路径，或以 https:// 开头的地址，例如`,
    notLoaded: '交互式时间轴暂时无法加载。请刷新页面重试。',
    blocked: '此页面不允许框架打开链接。如果没有打开，地址如下：',
    address: '链接地址',
    copy: '复制',
    copied: '已复制',
    notCopied: '地址已选中：请按 Ctrl + C，Mac 上按 ⌘ C。',
    close: '关闭',
  },
  ja: {
    missing: '年表が指定されていません。フレームのアドレスにファイルのアドレスを加えてください：',
    invalid: (src) =>
      `「${src}」は年表のアドレスではありません。このページからの相対パスか、https:// で始まるアドレスを指定してください。例：`,
    notLoaded: 'インタラクティブ年表を読み込めませんでした。ページを再読み込みしてください。',
    blocked: 'このページではフレームからリンクを開けません。何も開かなかった場合のアドレス：',
    address: 'リンクのアドレス',
    copy: 'コピー',
    copied: 'コピーしました',
    notCopied: 'アドレスを選択しました。Ctrl + C、Macでは ⌘ C を押してください。',
    close: '閉じる',
  },
  ar: {
    missing: 'لم يُحدَّد هنا أي خط زمني. أضف عنوان ملفه إلى عنوان الإطار:',
    invalid: (src) => `«${src}» ليس عنوان خط زمني. اكتب مسارًا نسبيًا إلى هذه الصفحة أو عنوانًا يبدأ بـ https://، مثل`,
    notLoaded: 'تعذّر تحميل الخط الزمني التفاعلي. أعد تحميل الصفحة للمحاولة مجددًا.',
    blocked: 'لا تسمح هذه الصفحة للإطار بفتح الروابط. إن لم يُفتح شيء فهذا هو العنوان:',
    address: 'عنوان الرابط',
    copy: 'نسخ',
    copied: 'نُسخ',
    notCopied: 'العنوان محدَّد: اضغط Ctrl + C، أو ⌘ C على ماك.',
    close: 'إغلاق',
  },
  he: {
    missing: 'לא צוין כאן ציר זמן. יש להוסיף את כתובת הקובץ שלו לכתובת המסגרת:',
    invalid: (src) => `”${src}” אינה כתובת של ציר זמן. יש לכתוב נתיב יחסי לדף הזה או כתובת שמתחילה ב־https://, למשל`,
    notLoaded: 'לא ניתן היה לטעון את ציר הזמן האינטראקטיבי. יש לטעון מחדש את הדף כדי לנסות שוב.',
    blocked: 'הדף הזה אינו מאפשר למסגרת לפתוח קישורים. אם לא נפתח דבר, זו הכתובת:',
    address: 'כתובת הקישור',
    copy: 'העתקה',
    copied: 'הועתק',
    notCopied: 'הכתובת מסומנת: יש להקיש Ctrl + C, או ⌘ C ב־Mac.',
    close: 'סגירה',
  },
};

const SETUP_MESSAGES: Readonly<Record<MakersLanguage, SetupMessages>> = {
  en: {
    noOrigin: (host) =>
      `The interactive timeline did not load: this frame stands in a sandbox, where a browser loads scripts only from a server that allows it, and ${host} does not. Whoever runs ${host} can allow it with the header “Access-Control-Allow-Origin: *”. Whoever embeds the frame can add allow-same-origin to its sandbox, or embed the page t/…/frame.html of a timeline, which needs neither.`,
    folder:
      'The interactive timeline did not load: browsers load this page from a web server only. The page t/…/frame.html of a timeline opens from a folder too.',
  },
  de: {
    noOrigin: (host) =>
      `Die interaktive Zeitleiste wurde nicht geladen: Dieser Frame steht in einer Sandbox. Dort lädt ein Browser Skripte nur von einem Server, der es erlaubt, und ${host} tut das nicht. Wer ${host} betreibt, kann es mit dem Header „Access-Control-Allow-Origin: *“ erlauben. Wer den Frame einbettet, kann der Sandbox allow-same-origin geben oder die Seite t/…/frame.html einer Zeitleiste einbetten, die beides nicht braucht.`,
    folder:
      'Die interaktive Zeitleiste wurde nicht geladen: Browser laden diese Seite nur von einem Webserver. Die Seite t/…/frame.html einer Zeitleiste lässt sich auch aus einem Ordner öffnen.',
  },
};

/** The frame page's messages in the language of a BCP 47 tag; English where they do not exist in it. */
export function framePageMessages(lang: string): FramePageMessages {
  return FRAME_PAGE_MESSAGES[matchLanguage([lang])];
}

/** What those read who run the server or embed the frame. */
export function setupMessages(lang: string): SetupMessages {
  return SETUP_MESSAGES[makersLanguage(matchLanguage([lang]))];
}
