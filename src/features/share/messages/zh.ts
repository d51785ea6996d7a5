import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: '复制链接',
  citation: '复制引文',
  picture: '下载图片',
  page: '打开完整页面',
  copied: '已复制',
  saved: '已下载',
  byHand: '复制失败。请手动复制：',
  failed: '无法生成图片。',
};
