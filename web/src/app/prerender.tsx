import { renderToString } from 'preact-render-to-string';
import { feedAddress } from '../components/Subscribe/Subscribe.tsx';
import { Layout } from './Layout.tsx';
import { shells, type Shell } from './shells.ts';
import type { ShellPath } from './shell-paths.ts';
import { text } from './text.ts';

export interface PrerenderResult {
  html: string;
  head: { lang: string; title: string; elements: Set<HeadElement> };
}

interface HeadElement {
  type: string;
  props: Record<string, string>;
}

const feeds = [
  { kind: '.ics', name: 'Calendar to subscribe to (iCalendar)' },
  { kind: '.atom', name: 'Latest changes (Atom feed)' },
  { kind: '.csv', name: 'Spreadsheet (CSV)' },
  { kind: '', name: 'Data (JSON)' },
] as const;

/** What a reader has before the client runs, or without it: what this is and where its content can be had. */
function ShellPage({ shell, path }: { shell: Shell; path: string }) {
  return (
    <Layout path={path}>
      <h1 class="govuk-heading-xl">{shell.heading}</h1>
      <p class="ch-page-lead">{shell.what}</p>
      {shell.links && (
        <ul class="govuk-list govuk-list--bullet">
          {shell.links.map((link) => (
            <li key={link.href}>
              <a class="govuk-link" href={link.href}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      )}
      <noscript>
        <p class="govuk-body">
          This page’s content is put together by a script, which your browser does not run. The same content
          is here:
        </p>
      </noscript>
      <ul class="govuk-list">
        {feeds.map(({ kind, name }) => (
          <li key={kind}>
            <a class="govuk-link" href={feedAddress(kind, '')}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

export function prerenderShell(url: string): PrerenderResult {
  const shell = shells[url as ShellPath];
  return {
    html: renderToString(<ShellPage shell={shell} path={url} />),
    head: {
      lang: 'en-GB',
      title: text.title(shell.heading),
      elements: new Set([{ type: 'meta', props: { name: 'description', content: shell.what } }]),
    },
  };
}
