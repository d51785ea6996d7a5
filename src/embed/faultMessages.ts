import type { LanguageId } from '../i18n/languages';
import type { MakersLanguage } from '../i18n/makers';
import type { Refusal } from './refusal';

/** Why there is no timeline, to a reader. */
export interface FaultMessages {
  /** The request for the data failed. */
  readonly offline: string;
  /** Follows where the request is repeated. */
  readonly retrying: string;
  /** The server answered with an error. */
  readonly answered: (address: string, status: number) => string;
  /** The data came and is no timeline. */
  readonly invalid: string;
  /** The program itself failed. */
  readonly internal: string;
}

export const FAULT_MESSAGES: Readonly<Record<LanguageId, FaultMessages>> = {
  en: {
    offline: 'The interactive timeline could not be loaded: the server could not be reached.',
    retrying: 'Another attempt will follow.',
    answered: (address, status) =>
      `The interactive timeline could not be loaded: ${address} answered with error ${String(status)}.`,
    invalid: 'The interactive timeline cannot be shown, because there are errors in its data.',
    internal: 'Something went wrong in the timeline itself.',
  },
  de: {
    offline: 'Die interaktive Zeitleiste ließ sich nicht laden: der Server war nicht erreichbar.',
    retrying: 'Ein weiterer Versuch folgt.',
    answered: (address, status) =>
      `Die interaktive Zeitleiste ließ sich nicht laden: ${address} antwortete mit Fehler ${String(status)}.`,
    invalid: 'Die interaktive Zeitleiste kann nicht gezeigt werden, weil ihre Daten fehlerhaft sind.',
    internal: 'In der Zeitleiste selbst ist ein Fehler aufgetreten.',
  },
  fr: {
    offline: 'La chronologie interactive n’a pas pu être chargée : le serveur est injoignable.',
    retrying: 'Un nouvel essai suivra.',
    answered: (address, status) =>
      `La chronologie interactive n’a pas pu être chargée : ${address} a répondu par l’erreur ${String(status)}.`,
    invalid: 'La chronologie interactive ne peut pas être affichée : ses données contiennent des erreurs.',
    internal: 'Une erreur s’est produite dans la chronologie elle-même.',
  },
  es: {
    offline: 'No se ha podido cargar la cronología interactiva: no se ha podido contactar con el servidor.',
    retrying: 'Se volverá a intentar.',
    answered: (address, status) =>
      `No se ha podido cargar la cronología interactiva: ${address} respondió con el error ${String(status)}.`,
    invalid: 'No se puede mostrar la cronología interactiva porque sus datos contienen errores.',
    internal: 'Se ha producido un error en la propia cronología.',
  },
  uk: {
    offline: 'Не вдалося завантажити інтерактивну хронологію: сервер недоступний.',
    retrying: 'Буде ще одна спроба.',
    answered: (address, status) =>
      `Не вдалося завантажити інтерактивну хронологію: ${address} повертає помилку ${String(status)}.`,
    invalid: 'Інтерактивну хронологію не можна показати: у її даних є помилки.',
    internal: 'У самій хронології сталася помилка.',
  },
  ru: {
    offline: 'Не удалось загрузить интерактивную хронологию: сервер недоступен.',
    retrying: 'Будет ещё одна попытка.',
    answered: (address, status) =>
      `Не удалось загрузить интерактивную хронологию: ${address} возвращает ошибку ${String(status)}.`,
    invalid: 'Интерактивную хронологию нельзя показать: в её данных есть ошибки.',
    internal: 'Произошла ошибка в самой хронологии.',
  },
  ko: {
    offline: '대화형 연표를 불러오지 못했습니다. 서버에 연결할 수 없습니다.',
    retrying: '다시 시도할 예정입니다.',
    answered: (address, status) =>
      `대화형 연표를 불러오지 못했습니다. ${address}에서 오류 ${String(status)}이(가) 반환되었습니다.`,
    invalid: '데이터에 오류가 있어 대화형 연표를 표시할 수 없습니다.',
    internal: '연표 자체에서 오류가 발생했습니다.',
  },
  zh: {
    offline: '交互式时间轴无法加载：无法连接服务器。',
    retrying: '稍后将再次尝试。',
    answered: (address, status) => `交互式时间轴无法加载：${address} 返回错误 ${String(status)}。`,
    invalid: '交互式时间轴无法显示：其数据有误。',
    internal: '时间轴本身出现错误。',
  },
  ja: {
    offline: 'インタラクティブ年表を読み込めませんでした：サーバーに接続できません。',
    retrying: 'もう一度試みます。',
    answered: (address, status) =>
      `インタラクティブ年表を読み込めませんでした：${address} がエラー ${String(status)} を返しました。`,
    invalid: 'データに誤りがあるため、インタラクティブ年表を表示できません。',
    internal: '年表自体でエラーが発生しました。',
  },
  ar: {
    offline: 'تعذّر تحميل الخط الزمني التفاعلي: لا يمكن الوصول إلى الخادم.',
    retrying: 'ستجري محاولة أخرى.',
    answered: (address, status) => `تعذّر تحميل الخط الزمني التفاعلي: أجاب ${address} بالخطأ ${String(status)}.`,
    invalid: 'لا يمكن عرض الخط الزمني التفاعلي لوجود أخطاء في بياناته.',
    internal: 'حدث خطأ في الخط الزمني نفسه.',
  },
  he: {
    offline: 'לא ניתן היה לטעון את ציר הזמן האינטראקטיבי: השרת אינו זמין.',
    retrying: 'ייעשה ניסיון נוסף.',
    answered: (address, status) =>
      `לא ניתן היה לטעון את ציר הזמן האינטראקטיבי: ${address} השיב בשגיאה ${String(status)}.`,
    invalid: 'לא ניתן להציג את ציר הזמן האינטראקטיבי כי יש שגיאות בנתוניו.',
    internal: 'אירעה שגיאה בציר הזמן עצמו.',
  },
};

/** That the browser was not allowed to make the request, or to read the answer: to whoever can change it. */
export const REFUSED: Readonly<Record<MakersLanguage, Readonly<Record<Refusal, (host: string) => string>>>> = {
  en: {
    cors: (host) =>
      `The interactive timeline could not be loaded: ${host} does not allow other sites to read its data (CORS). Whoever runs ${host} can allow it with the header “Access-Control-Allow-Origin: *”.`,
    policy: (host) =>
      `The interactive timeline could not be loaded: the content security policy of this page does not allow requests to ${host}. Whoever runs this page can add ${host} to connect-src.`,
    insecure: (host) =>
      `The interactive timeline could not be loaded: a page with https:// reads no data from an address with http://. The address of the data on ${host} must begin with https://.`,
    folder: () =>
      'The interactive timeline could not be loaded: a page opened from a folder cannot request files. Put the data into the element, or open the page from a web server.',
  },
  de: {
    cors: (host) =>
      `Die interaktive Zeitleiste ließ sich nicht laden: ${host} erlaubt anderen Websites nicht, seine Daten zu lesen (CORS). Wer ${host} betreibt, kann es mit dem Header „Access-Control-Allow-Origin: *“ erlauben.`,
    policy: (host) =>
      `Die interaktive Zeitleiste ließ sich nicht laden: Die Content Security Policy dieser Seite erlaubt keine Anfragen an ${host}. Wer diese Seite betreibt, kann ${host} unter connect-src eintragen.`,
    insecure: (host) =>
      `Die interaktive Zeitleiste ließ sich nicht laden: Eine Seite mit https:// liest keine Daten von einer Adresse mit http://. Die Adresse der Daten auf ${host} muss mit https:// beginnen.`,
    folder: () =>
      'Die interaktive Zeitleiste ließ sich nicht laden: Eine Seite, die aus einem Ordner geöffnet wurde, kann keine Dateien anfordern. Schreiben Sie die Daten in das Element, oder öffnen Sie die Seite von einem Webserver.',
  },
};
