import { describe, expect, it } from 'vitest';
import { firstPage, overBudget, screenScripts } from './budget.mjs';

describe('the budget', () => {
  it('says what is over it, and by how much', () => {
    expect(overBudget({ pageScripts: 61_440, css: 24_576, firstPage: 81_920 })).toEqual([]);
    expect(overBudget({ pageScripts: 61_441, css: 0, firstPage: 0 })).toEqual([
      'pageScripts weighs 61441 bytes compressed, 1 more than its budget of 61440.',
    ]);
  });

  it('weighs the page, what it names, and what the reading file imports, each once', () => {
    const sizes = new Map([
      ['index.html', 1],
      ['assets/main-a.js', 10],
      ['assets/style-a.css', 100],
      ['assets/reading-a.js', 1000],
      ['assets/ground-a.js', 10_000],
      ['assets/working-a.js', 100_000],
    ]);
    const html = '<script src="/assets/main-a.js"></script><link href="/assets/style-a.css">';
    const files: Record<string, string> = {
      'assets/reading-a.js': 'import{a}from"./ground-a.js";import"./ground-a.js"',
      'assets/ground-a.js': '',
    };
    expect(firstPage(html, sizes, (name: string) => files[name] ?? '')).toBe(11_111);
  });

  it('weighs each screen with what every page begins with, and not with other screens', () => {
    const sizes = new Map([
      ['assets/main-a.js', 10],
      ['assets/ground-a.js', 100],
      ['assets/reading-a.js', 1000],
      ['assets/working-a.js', 10_000],
      ['assets/shared-a.js', 100_000],
    ]);
    const files: Record<string, string> = {
      'assets/main-a.js': 'import"./ground-a.js";import(`./gone-a.js`)',
      'assets/ground-a.js': 'x(()=>import(`./reading-a.js`),[]);x(()=>import("./working-a.js"),[])',
      'assets/working-a.js': 'import"./ground-a.js";import{a}from"./shared-a.js"',
    };
    expect(
      screenScripts('<script src="/assets/main-a.js"></script>', sizes, (name: string) => files[name] ?? ''),
    ).toEqual(
      new Map([
        ['assets/reading-a.js', 1110],
        ['assets/working-a.js', 110_110],
      ]),
    );
  });

  it('can’t be met by a build without what it weighs', () => {
    expect(() => firstPage('', new Map(), () => '')).toThrow('no file of what everybody reads');
    expect(() => screenScripts('', new Map(), () => '')).toThrow('fetches a screen');
  });
});
