import { describe, expect, it } from 'vitest';
import { prerenderShell } from './prerender.tsx';
import { shellPaths } from './shell-paths.ts';

describe('a shell, before or without the client', () => {
  it.each(shellPaths)('%s says what it is and where its content can be had', (path) => {
    const { html, head } = prerenderShell(path);
    expect(head.title).toMatch(/ – Compact Hub$/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    for (const kind of ['.ics', '.atom', '.csv', '']) {
      expect(html).toContain(`href="/api/v1/consultations${kind}"`);
    }
  });

  it.each(shellPaths)('%s has nothing that the page’s policy refuses', (path) => {
    const { html } = prerenderShell(path);
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i);
  });
});
