export type Weights = { js: number; css: number; firstPage: number };
export function overBudget(weights: Weights): string[];
export function firstPage(html: string, sizes: Map<string, number>, read: (name: string) => string): number;
