import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { importDirection } from "./import-direction.js";

const linter = new Linter();

/** Messages about a file under src/ with one import. */
function messages(file: string, code: string): string[] {
  const config = {
    files: ["**/*.ts"],
    plugins: { local: { rules: { "import-direction": importDirection } } },
    rules: { "local/import-direction": "error" },
  } satisfies Linter.Config;
  return linter.verify(code, [config], { filename: `src/${file}` }).map((one) => one.message);
}

describe("imports between the rooms", () => {
  it.each([
    ["cli/convert.ts", "../index.js"],
    ["cli/convert.ts", "./terminal.js"],
    ["index.ts", "./app/app.js"],
    ["compile.ts", "./lowering/module.js"],
    ["lowering/call.ts", "../analysis/types.js"],
    ["matcher/agent.ts", "../parser/ast.js"],
    ["parser/parse.ts", "../report/diagnostic.js"],
    ["app/app.ts", "node:path"],
    ["runtime/python/dict.ts", "../agent-server/model.js"],
  ])("%s may import %s", (file, specifier) => {
    expect(messages(file, `import { x } from "${specifier}";`)).toEqual([]);
  });

  it.each([
    ["parser/parse.ts", "../lowering/call.js", "not parser -> lowering"],
    ["index.ts", "./cli/program.js", "not index -> cli"],
    ["report/report.ts", "../app/app.js", "not report -> app"],
    ["analysis/types.ts", "../emitter/format.js", "not analysis -> emitter"],
    ["runtime/python/dict.ts", "../../parser/ast.js", "the runtime imports nothing of the compiler"],
    ["lowering/call.ts", "../runtime/python/index.js", "nothing imports the runtime"],
    ["lowering/call.ts", "../shelf/x.js", "no room of the architecture"],
  ])("%s must not import %s", (file, specifier, reason) => {
    for (const code of [
      `import { x } from "${specifier}";`,
      `export { x } from "${specifier}";`,
      `export * from "${specifier}";`,
      `const x = import("${specifier}");`,
    ]) {
      expect(messages(file, code)).toEqual([expect.stringContaining(reason)]);
    }
  });
});
