import { coreTexts } from '../../../i18n/ko/core';
import type { FiltersMessages } from './en';

const { events } = coreTexts;

export const filtersTexts: FiltersMessages = {
  active: '적용된 필터',
  remove: (name) => `필터 지우기: ${name}`,
  clear: '필터 모두 지우기',
  leaves: (n) => `${events(n)} 남음`,
  query: (text) => `“${text}”`,
  undisputed: '논란 없는 것만',
  field: { kind: '종류', actor: '행위자', status: '상태', claimant: '누구의 설명인가' },
  lanes: { label: '행', actor: '행위자', kind: '종류', tone: '성격', none: '한 행으로' },
  family: (name) => `전체: ${name}`,
  highlight: '다른 사건을 숨기지 않고 흐리게 표시',
  highlighted: (n) => `${events(n)} 강조됨`,
  allLinks: '모든 사건의 연결 표시',
  look: {
    coop: '협력: 행위자들이 합의하거나 함께 행동함.',
    conf: '갈등: 서로 위협하거나 비난하거나 해를 끼침.',
    neutral: '중립: 협력도 갈등도 아님.',
    material: '채워진 표시: 행동이 있었음.',
    verbal: '빈 표시: 말이나 발표가 있었음.',
  },
  lookShown: (n) => `이 그림에 ${events(n)}.`,
  lookFilter: '클릭하면 이것으로 필터링합니다.',
  lookRemove: '클릭하면 필터에서 뺍니다.',
  none: '이 연표에는 아직 사건이 없습니다.',
  showAll: '모든 사건 표시',
  showEvents: (n) => `${events(n)} 보기`,
};
