import { defineConfig } from 'vitest/config';

/** Tests in a real browser against the real server, which `browser/server.ts` starts unless COMPACTHUB_URL names one. */
export default defineConfig({
  test: {
    include: ['browser/**/*.test.ts'],
    globalSetup: ['browser/server.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
