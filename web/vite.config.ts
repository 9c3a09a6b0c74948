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
      ['/api', '/open-referral', '/openapi.yaml', '/problems'].map((path) => [
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
        // A file for each thing that people come to do, beside the ground and what screens share; each is fetched when
        // the first of its screens is visited. A file for every screen would compress worse, in longer chains.
        codeSplitting: {
          groups: [
            {
              name: 'ground',
              test: /node_modules\/(?!preact-render-to-string|uqr)|src\/(api|app\/(?!prerender|shells))/,
              priority: 9,
            },
            { name: 'forms', test: /src\/(forms|components\/SignInForm)/, priority: 8 },
            {
              name: 'shared',
              test: /src\/(components\/(?!Share|Choose|Progress|Paging|SaidValue|Reaching|Listed|Signatories|ConsultationFrame|FactList|Papers)|words|time|screens\/(not-found|calendar\/(useChoices|filter)|meeting-places\/filter))/,
              priority: 7,
            },
            {
              name: 'lists',
              test: /src\/components\/(Choose|Paging|SaidValue|Reaching|Listed|Signatories|ConsultationFrame|FactList|Papers)/,
              priority: 6,
            },
            // What waits in the register, with the head that all pages of its upkeep have.
            { name: 'waiting', test: /src\/screens\/register\/(Register|text|useWaiting)/, priority: 6 },
            {
              name: 'importing',
              test: /src\/(screens\/register\/imports|components\/Progress)/,
              priority: 6,
            },
            { name: 'keeping', test: /src\/screens\/register/, priority: 6 },
            // How the register is searched, by which audiences are drawn from it too.
            { name: 'search', test: /src\/screens\/organisations\/(search|SearchPanel|text)/, priority: 7 },
            {
              name: 'register',
              test: /src\/screens\/(organisations|notices|knowledge\/(ItsNotes|NoteItem|search|text))/,
              priority: 6,
            },
            { name: 'passing-on', test: /src\/screens\/pass-on|node_modules\/uqr/, priority: 6 },
            { name: 'places', test: /src\/screens\/meeting-places/, priority: 5 },
            { name: 'approach', test: /src\/screens\/approach/, priority: 3 },
            { name: 'account', test: /src\/screens\/(sign-in|my-organisation)/, priority: 5 },
            { name: 'entry', test: /src\/screens\/entry/, priority: 4 },
            { name: 'information', test: /src\/screens\/(information|barriers)/, priority: 3 },
            { name: 'knowledge', test: /src\/screens\/knowledge/, priority: 3 },
            {
              name: 'audiences',
              test: /src\/screens\/(audience|consultees|support\/(SupportScreen|AnswerForm))/,
              priority: 3,
            },
            { name: 'people', test: /src\/screens\/people/, priority: 3 },
            { name: 'sending', test: /src\/screens\/sending/, priority: 3 },
            // The panel on a consultation's page, which those who may offer support fetch.
            { name: 'support', test: /src\/screens\/support/, priority: 2 },
            { name: 'desk', test: /src\/screens\/desk/, priority: 3 },
            { name: 'working', test: /src\/screens\/workspace/, priority: 2 },
            { name: 'reading', test: /src\/screens/, priority: 1 },
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
