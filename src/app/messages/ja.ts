import { numberFormatter } from '../../i18n/plural';
import type { PageMessages } from './en';
import { toolTexts as tools } from './tools/ja';

const digits = numberFormatter('ja');

export const pageTexts: PageMessages = {
  ...tools,
  gallery: {
    help: 'ヘルプ',
    heading: '年表',
    themes: { alliances: '戦争と同盟', treaties: '条約', troops: '部隊の展開', weapons: '兵器実験', other: 'その他' },
    intro: '拡大、絞り込み、出典の確認ができる、地政学上の出来事の年表。',
    key: '各図は時期ごとの出来事の数を示します。協力は線の上、対立は線の下、中立は線の両側です。',
    picture: (cooperation, neutral, conflict) =>
      `時期ごとの出来事：協力${cooperation}、対立${conflict}、中立${neutral}`,
    make: '自分で作る',
    paste: '表計算の行を貼り付ける',
    pasteHint:
      'Excel、LibreOffice、Numbers、Google スプレッドシートで見出し行ごとコピーしてください。日付と題名があれば足ります。',
    pasteHere: '表の行',
    pastePlaceholder: '日付\t題名\n1938年3月\tドイツがオーストリアを併合',
    read: '読み取る',
    template: 'テンプレートに記入する',
    templateHint: '列の説明が付いた表です。関係者、出典、主張のシートもあります。',
    templateFormats: { xlsx: 'Excel', ods: 'OpenDocument', csv: 'CSV（出来事のみ）' },
    examples: 'または例を開いて変更する：',
    embed: '自分のページに入れる',
    embedHint:
      'WordPress、Ghost、Moodle、ニュースレター、自分のページ。記事の中での見え方を確かめ、コードを取得できます。',
    embedLink: '年表を埋め込む',
    command: '同じことをコマンドラインで行う',
    commandHint: 'コマンドは、読み取ったもの、推定したもの、残したものを報告します。',
    write: 'ファイルを自分で書く',
    writeHint: '年表は1つのJSONファイルです。題名と、ID・日付・題名を持つ出来事があれば足ります。',
    schema: 'JSON Schemaによる形式の定義',
    example: '出発点となる例',
    own: 'ファイルを開く',
    ownHint:
      '年表、表（CSV、Excel、OpenDocument）、TimelineJS、Markwhen、SIMILE、vis-timeline、Wikidataの結果、カレンダー、GeoJSON。このページにドロップすることもできます。何もアップロードされません。',
    address: 'ファイルのウェブアドレス',
    choose: 'ファイルを選ぶ',
    chooseAnother: '別のファイルを選ぶ',
    open: '開く',
    yours: 'あなたの年表',
    yoursHint: 'このブラウザーにのみ保存されます。長く残したいものはファイルに保存してください。',
    events: (events, changed) => `${digits(events)}件の出来事、変更：${changed}`,
    more: (title) => `「${title}」の操作`,
    rename: '名前を変更',
    newTitle: '新しい題名',
    duplicate: '複製',
    save: 'ファイルに保存',
    remove: '削除',
    removed: (title) => `「${title}」を削除しました。`,
    undo: '元に戻す',
    saveAll: 'すべてファイルに保存',
    kept: 'このブラウザーではここに何も保存されないため、実行できませんでした。',
  },
  wait: 'お待ちください…',
  contested: {
    heading: 'この年表は別のタブで編集中です',
    taken: '別のタブがこの年表を引き継ぎました',
    hint: 'それまでの内容はすべて保存されています。二つのタブが同じ年表を変更すると、互いの作業を打ち消してしまいます。',
    take: '代わりにここで編集',
    copy: 'コピーを編集',
    leave: '閲覧のみ',
  },
  unkept:
    'このブラウザーではここに何も保存されないか、ディスクがいっぱいです。このページを離れる前に、年表をファイルに保存してください。',
  loading: '年表を読み込んでいます…',
  download: 'ダウンロード',
  fault: {
    none: 'この年表は表示できません',
    some: (bad, good) => `ファイルに${digits(bad)}件の問題があります。${digits(good)}件の出来事を表示しています`,
    unreachable: (address) => `${address} から何も読み込めませんでした。`,
    answered: (address, code) => `${address} がエラー ${code} を返しました。`,
    internal: '年表自体でエラーが発生しました。',
    details: '問題',
    timeout: (address) => `${address} から30秒間何も送られてこないため、要求を取りやめました。`,
    incomplete: (address) =>
      `${address} からの転送が途中で終わり、ファイルが途切れています。もう一度試しても変わらない場合は、サーバー上のファイルが不完全です。`,
    remarks: 'このファイルについての注意（編集者向け）',
  },
  link: {
    heading: 'このリンクは開けません',
    faults: {
      damaged:
        'リンクには年表全体が含まれていますが、一部が欠けているか変更されています。長いリンクを切るチャットやメールソフトがあります。リンクをもう一度もらうか、年表をファイルでもらってください。',
      newer:
        'このリンクは、このサイトの新しい版で作られました。ページを再読み込みしてください。それでも開けない場合は、このサイトが古くなっています。',
      'too-large':
        'リンクを展開すると、リンクに収まる大きさを超えるため、ここで作られたものではありません。開いていません。',
      unsupported: 'このブラウザーは古く、リンクから年表を開けません。新しいブラウザーでは開けます。',
      network: 'ページの一部を読み込めませんでした。接続を確認してください。',
    },
    retry: '再試行',
  },
  share: {
    label: '共有',
    copy: 'リンクをコピー',
    copied: 'リンクをコピーしました',
    failed: 'コピーできませんでした。このページのアドレスを手動でコピーしてください。',
    more: '共有または保存…',
    embed: '埋め込み',
    picture: '画像として保存',
    take: 'ダウンロードまたは印刷…',
  },
  qr: {
    heading: 'QRコード',
    alt: (title, address) => `年表「${title}」のQRコード：${address}`,
    larger: 'ウィンドウいっぱいに表示',
    smaller: '小さく表示',
    long: 'この表示のアドレスは長すぎて、部屋の後ろからは読み取れません。コードは年表の最初の表示につながります。',
  },
  edit: {
    open: '編集',
    done: '完了',
    title: '年表の題名',
    views: '表示',
    table: '表',
    picture: '年表',
    empty: 'まだ表示するものがありません。出来事に日付と題名を付けてください。',
  },
  editFailed: 'エディターを読み込めませんでした。年表の内容は失われていません。',
  close: '閉じる',
  languageFailed: (language) => `言語を読み込めませんでした：${language}。`,
};
