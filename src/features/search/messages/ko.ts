import { coreTexts } from '../../../i18n/ko/core';
import type { SearchMessages } from './en';

const { events } = coreTexts;

export const searchTexts: SearchMessages = {
  label: '사건, 장소, 주장 검색',
  field: { title: '제목', short: '짧은 제목', summary: '요약', place: '장소', actor: '행위자', claim: '주장' },
  foundIn: (field) => `일치 항목: ${field}`,
  results: (n) => (n === 0 ? '검색 결과 없음' : `${events(n)} 찾음`),
};
