import { dirname } from "node:path";
import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";
import ts from "typescript";
import { compilerOptions } from "./typecheck.js";
import type { Workspace } from "./workspace.js";

/**
 * Rules about promises in emitted code: none may be dropped, none may stand where a value is meant, and nothing is awaited that the types know to be
 * no promise.
 */
const rules: Linter.RulesRecord = {
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
  "@typescript-eslint/await-thenable": "error",
};

/**
 * Lints the emitted TypeScript of the given cases with types.
 *
 * @param ids cases whose code stands in the workspace.
 * @returns what is wrong with each case that has any, keyed by case id.
 */
export async function lintPromises(
  ids: readonly string[],
  workspace: Workspace,
): Promise<Map<string, string[]>> {
  const files = ids.map((id) => workspace.typescriptFile(id));
  const found = new Map<string, string[]>();
  if (ids.length === 0) return found;
  const eslint = new ESLint({
    cwd: dirname(files[0]!),
    overrideConfigFile: true,
    overrideConfig: {
      files: ["**/*.ts"],
      plugins: { "@typescript-eslint": tseslint.plugin as ESLint.Plugin },
      languageOptions: {
        parser: tseslint.parser as Linter.Parser,
        parserOptions: { programs: [ts.createProgram(files, compilerOptions())] },
      },
      rules,
    },
  });
  for (const [i, result] of (await eslint.lintFiles(files)).entries()) {
    const messages = result.messages.map((m) => `${m.line}: ${m.ruleId ?? "parse"} ${m.message}`);
    if (messages.length > 0) found.set(ids[i]!, messages);
  }
  return found;
}
