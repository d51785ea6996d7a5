import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'リンクをコピー',
  citation: '引用をコピー',
  page: 'ページ全体を開く',
  copied: 'コピーしました',
  byHand: 'コピーできませんでした。手動でコピーしてください：',
  take: {
    open: 'ダウンロードまたは印刷…',
    heading: 'ダウンロードまたは印刷',
    part: '対象',
    view: (events) => `現在の表示：${events}`,
    whole: (events) => `年表全体：${events}`,
    file: 'ダウンロード',
    states: 'どのファイルにも、題名、期間、絞り込み、データの日付、ライセンスが記されています。',
    formats: {
      svg: '画像（SVG）',
      png: '画像（PNG）',
      csv: '表（CSV）',
      xlsx: 'Excel',
      json: 'データ（JSON）',
      ics: 'カレンダー（iCalendar）',
    },
    done: (name) => `ダウンロードしました：${name}`,
    omitted: (events) => `西暦1年より前か開始日がないため、カレンダーに含まれません：${events}。`,
    unmade: 'ファイルを作成できませんでした。',
    print: '印刷',
    forms: {
      list: '画像、出来事の一覧と出典',
      full: '画像と出来事の詳細すべて',
      sheet: '1枚に画像のみ',
      poster: '複数枚をつなぐポスター',
    },
    sheets: '枚数',
    gluing: '横向き。各用紙を右端で切り、次の用紙のレーン名の上に貼り合わせてください。',
  },
};
