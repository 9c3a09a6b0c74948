import { defineConfig } from 'vitest/config';
import preact from '@preact/preset-vite';
import { shellPaths } from './src/app/shell-paths.ts';

export default defineConfig({
  plugins: [
    preact({
      devToolsEnabled: false,
      prerender: {
        enabled: true,
        renderTarget: '#app',
        additionalPrerenderRoutes: shellPaths.filter((path) => path !== '/'),
      },
    }),
  ],
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/openapi.yaml', '/problems'].map((path) => [
        path,
        process.env.API_URL ?? 'http://localhost:8080',
      ]),
    ),
  },
  // GOV.UK Frontend still has one media query for Internet Explorer, which is dropped instead of failing the build.
  css: { lightningcss: { errorRecovery: true } },
  build: { target: 'es2022', assetsInlineLimit: 0, cssCodeSplit: false },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    env: { TZ: 'America/New_York' },
  },
});
