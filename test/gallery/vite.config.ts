import { defineConfig } from 'vite';

// The gallery takes what it draws with from src/, outside of its own folder.
export default defineConfig({
  server: { host: '127.0.0.1', fs: { allow: ['../..'] } },
  cacheDir: '../../node_modules/.vite/gallery',
});
