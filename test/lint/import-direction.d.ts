import type { Rule } from "eslint";

export const importDirection: Rule.RuleModule;
export function forbiddenImport(from: string, to: string): string | undefined;
