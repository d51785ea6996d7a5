import { coreTexts } from '../../../i18n/ja/core';
import type { SearchMessages } from './en';

const { events } = coreTexts;

export const searchTexts: SearchMessages = {
  label: '出来事、場所、主張を検索',
  field: { title: '題名', short: '短い題名', summary: '概要', place: '場所', actor: '関係者', claim: '主張' },
  foundIn: (field) => `一致箇所：${field}`,
  results: (n) => (n === 0 ? '見つかりませんでした' : `${events(n)}が見つかりました`),
};
