import { numberFormatter, plural } from '../plural';
import { axis as time } from './axis';
import type { CoreMessages } from '../en/core';

const digits = numberFormatter('ko');
const count = plural('ko');
const events = (n: number): string => count(n, { other: '사건 #건' });

/** The words of a first picture in Korean. */
export const coreTexts: CoreMessages = {
  lang: 'ko',
  time,
  number: digits,
  events,
  family: {
    treaty: '조약',
    troops: '병력',
    weapons: '무기',
    transfer: '이전·공급',
    sanction: '제재',
    statement: '성명',
    visit: '방문',
    institution: '기구',
    loss: '손실',
    other: '기타',
  },
  tone: {
    'verbal-cooperation': '말을 통한 협력',
    'material-cooperation': '행동을 통한 협력',
    'verbal-conflict': '말을 통한 갈등',
    'material-conflict': '행동을 통한 갈등',
    neutral: '중립',
  },
  feature: { failed: '이 부분을 불러오지 못했습니다.', retry: '다시 시도' },
  summary: {
    label: '글로 보기',
    counts: (matching, all, inView) =>
      matching === all
        ? `${events(all)}, 화면에 ${digits(inView)}건`
        : `${events(all)} 중 ${digits(matching)}건, 화면에 ${digits(inView)}건`,
  },
  search: { label: '검색' },
  filter: { label: '필터' },
  share: '공유',
  lanes: { without: '명시되지 않음', turningPoints: '전환점', others: (n) => `그 외 ${digits(n)}개` },
  view: {
    label: '보기',
    picture: '연표',
    outline: '목록',
    both: '둘 다',
    claims: '누가 무엇을 주장하나',
    treaties: '조약',
  },
  picture: {
    label: (title) => `연표: ${title}`,
    keys: '화살표 키로 사건 사이를 이동합니다. Enter 키를 누르면 사건이 열리고, 한 번 더 누르면 그 안으로 들어갑니다. 더하기와 빼기 키로 확대·축소합니다. 쉼표는 연결을 따라 원인으로, 마침표는 결과로 이동합니다.',
    zoom: '확대·축소',
    zoomIn: '확대',
    zoomOut: '축소',
    fit: '전체 보기',
    hint: '끌어서 이동, Ctrl + 휠 또는 두 손가락으로 확대·축소',
    zoomHint: 'Ctrl + 휠 또는 두 손가락으로 확대·축소',
    brush: '표시 기간',
    brushFrom: '표시 기간의 시작',
    brushTo: '표시 기간의 끝',
    today: '오늘',
  },
  legend: {
    label: '범례',
    material: '행동',
    verbal: '말',
    coop: '협력',
    conf: '갈등',
    neutral: '중립',
    all: '모든 기호',
  },
  links: { label: '연결' },
  treaties: { label: '조약' },
  story: { label: '단계별로 보기', walk: (steps) => `단계별로 보기: ${digits(steps)}단계` },
  coverage: { label: '수록 범위', uncovered: '수록되지 않음' },
  file: {
    updated: (date) => `갱신: ${date}`,
    licence: (name) => `자료: ${name}`,
    untitled: (name) => (name ? `제목 없음(${name})` : '제목 없음'),
    omitted: (n) => `${events(n)}을 읽지 못함`,
    corrected: (n) => `${digits(n)}회 정정됨`,
  },
  element: {
    loading: '연표를 불러오는 중…',
    failed: '대화형 연표를 불러오지 못했습니다.',
  },
};
