import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: '링크 복사',
  citation: '인용 복사',
  picture: '그림 내려받기',
  page: '전체 페이지 열기',
  copied: '복사됨',
  saved: '내려받음',
  byHand: '복사하지 못했습니다. 직접 복사하세요:',
  failed: '그림을 만들지 못했습니다.',
};
