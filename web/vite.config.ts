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
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // Three files: the ground, what everybody reads, and what people with an account work with. Many small
        // ones would compress worse, and each page would wait for a chain of them.
        codeSplitting: {
          groups: [
            {
              name: 'ground',
              test: /node_modules\/(?!preact-render-to-string)|src\/(api|app\/(?!prerender|shells))/,
              priority: 3,
            },
            {
              name: 'reading',
              test: /src\/(components|screens\/(?!sign-in|my-org|workspace)|words|time)/,
              priority: 2,
            },
            { name: 'working', test: /src\/(forms|screens)\//, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    // A zone far from London's, so that a day taken from the machine's clock shows up as wrong.
    env: { TZ: 'America/New_York', DEBUG_PRINT_LIMIT: '0' },
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'rules', environment: 'node', include: ['{src,build,test}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['test/setup.ts'],
        },
      },
    ],
  },
});
