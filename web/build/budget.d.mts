export type Weights = { pageScripts: number; css: number; firstPage: number };
export function overBudget(weights: Weights): string[];
export function firstPage(html: string, sizes: Map<string, number>, read: (name: string) => string): number;
export function screenScripts(
  html: string,
  sizes: Map<string, number>,
  read: (name: string) => string,
): Map<string, number>;
