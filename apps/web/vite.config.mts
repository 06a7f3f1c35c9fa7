import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Where the API listens while the page is developed with `vite`; in use the API serves the page itself. */
const api = process.env.EENSLUIDEND_API;
const proxy = api === undefined ? {} : { '/v1': { target: api }, '/dev': { target: api } };

export default defineConfig({
  base: '/',
  // Packed once, here; the API sends what the browser can unpack.
  plugins: [react(), compression({ include: /\.(js|css|svg)$/, algorithms: ['brotliCompress', 'gzip'] })],
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    // Nothing as data: URI and no inline preload script, so that a strict Content-Security-Policy is enough.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: { host: '127.0.0.1', proxy },
  preview: { host: '127.0.0.1', proxy },
});
