/** One input, measured in this process: the stages of the compiler as it was built, and beside them tree-sitter and Prettier alone. */
import type { compile as Compile, Stage } from "../../src/compile.js";
import type { withTree as WithTree } from "../../src/parser/grammar.js";
import type { BenchInput } from "./inputs.js";

/** Milliseconds by stage. */
export type Times = Partial<Record<Stage | "tree-sitter" | "prettier", number>>;
export interface Measurement {
  readonly cold: Times;
  /** The fastest of the later runs, each stage for itself. */
  readonly warm: Times;
  /** Files that do not compile: another test's business. */
  readonly failed: readonly string[];
  /** Megabytes. */
  readonly peak: number;
}

/** The compiler as users run it: a loader's transformations would be measured, too. */
const built = <Module>(path: string) =>
  import(new URL(`../../dist/${path}`, import.meta.url).href) as Promise<Module>;

export async function measure(input: BenchInput, runs: number): Promise<Measurement> {
  const { compile } = await built<{ compile: typeof Compile }>("compile.js");
  const { withTree } = await built<{ withTree: typeof WithTree }>("parser/grammar.js");
  const { format } = await import("prettier");
  const failed = new Set<string>();
  const cold = await run();
  const warm: Times = {};
  for (let i = 0; i < runs; i++)
    for (const [stage, time] of Object.entries(await run()) as [keyof Times, number][])
      warm[stage] = Math.min(warm[stage] ?? Infinity, time);
  return { cold, warm, failed: [...failed], peak: process.resourceUsage().maxRSS / 1024 };

  async function run(): Promise<Times> {
    const times: Times = {};
    let before = performance.now();
    const finished = (stage: keyof Times) => {
      const now = performance.now();
      times[stage] = (times[stage] ?? 0) + now - before;
      before = now;
    };
    for (const { path, text } of input.files) {
      const content = new TextEncoder().encode(text);
      before = performance.now();
      const files = [{ path, content }];
      let code: string | undefined;
      try {
        const result = await compile({ entry: path, files, roots: [""], mode: "module" }, finished);
        code = result.modules[0]!.code;
      } catch {
        failed.add(path);
      }
      before = performance.now();
      withTree(text, () => undefined);
      finished("tree-sitter");
      if (code !== undefined) await format(code, { parser: "typescript", printWidth: 120 });
      finished("prettier");
    }
    return times;
  }
}
