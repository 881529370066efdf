import type { Span } from "./parser/ast.js";
import { diagnostic } from "./report/catalogue.js";
import type { Diagnostic } from "./report/diagnostic.js";

export interface SourceFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}
export interface CompileInput {
  readonly entry: string;
  readonly files: readonly SourceFile[];
  /** Folders on sys.path: `["", "code"]`. */
  readonly roots: readonly string[];
  readonly mode: "app" | "module";
  readonly modelConfig?: Record<string, unknown>;
}
export type PlacedDiagnostic = Diagnostic & {
  readonly target?: { readonly line: number; readonly column: number };
};
export interface CompiledModule {
  readonly source: string;
  readonly target: string;
  readonly code: string;
  readonly statements: { total: number; translated: number; warned: number; untranslated: number };
  readonly diagnostics: readonly PlacedDiagnostic[];
}
export interface Found {
  readonly name: string;
  readonly value?: unknown;
  readonly span: Span;
  readonly file: string;
}
export interface AgentFacts {
  readonly kind: "ResponsesAgent" | "ChatAgent" | "ChatModel" | "PythonModel" | "invoke-stream";
  readonly className?: string;
  readonly file: string;
  readonly span: Span;
  readonly predict?: Span;
  readonly predictStream?: Span;
  readonly registered?: Span;
  readonly endpoint?: Found;
  readonly systemPrompt?: Found;
  readonly temperature?: Found;
  readonly tools: readonly Found[];
  readonly modelConfig?: Found;
}
export interface CompileResult {
  readonly modules: readonly CompiledModule[];
  readonly agent?: AgentFacts;
  readonly runtime: readonly string[];
  readonly runtimeNames: Readonly<Record<string, readonly string[]>>;
  readonly packages: Readonly<Record<string, string>>;
  readonly env: readonly { name: string; value: string; comment: string }[];
}

// Stands in for the compiler on this branch: it knows print("...") and eval(), and an agent by its set_model line.
const lineSpan = (lines: readonly string[], index: number): Span => {
  const offset = lines.slice(0, index).reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  const length = lines[index]!.length;
  return {
    start: { line: index + 1, column: 1, offset },
    end: { line: index + 1, column: length + 1, offset: offset + Buffer.byteLength(lines[index]!) },
  };
};

export function compile(input: CompileInput): Promise<CompileResult> {
  const modules = input.files.map((file): CompiledModule => {
    const text = new TextDecoder().decode(file.content);
    const lines = text.split("\n");
    const diagnostics: PlacedDiagnostic[] = [];
    const out: string[] = [];
    lines.forEach((line, index) => {
      const print = /^print\((".*")\)$/.exec(line);
      if (print) out.push(`console.log(${print[1]});`);
      if (/\bexec\(/.test(line)) {
        diagnostics.push({
          ...diagnostic("eval-exec", { name: "exec" }, file.path, lineSpan(lines, index)),
          target: { line: out.length + 1, column: 1 },
        });
        out.push(`throw new Error("eval-exec");`);
      }
    });
    const isAgent = /set_model\(/.test(text);
    if (isAgent) {
      out.push(
        'import { invoke, stream } from "./runtime/agent-server/index.js";',
        'const content = [{ type: "output_text", text: "hi" }];',
        'const item = { type: "message", id: "m", role: "assistant", content };',
        "invoke()(async () => ({ output: [item] }));",
        'stream()(async function* () { yield { type: "response.output_item.done", item }; });',
      );
    }
    out.push("export {};", "");
    const total = lines.filter((line) => line.trim() !== "" && !line.startsWith("#")).length;
    const untranslated = diagnostics.length;
    return {
      source: file.path,
      target: file.path.replace(/^code\//, "").replace(/\.py$/, ".ts"),
      code: out.join("\n"),
      statements: { total, translated: total - untranslated, warned: 0, untranslated },
      diagnostics,
    };
  });
  const agent = inspectProgram(input);
  return Promise.resolve({
    modules,
    ...(agent && { agent }),
    runtime: [],
    runtimeNames: (agent ? { "agent-server": ["invoke", "stream"] } : {}) as Record<string, string[]>,
    packages: (agent ? { openai: "" } : {}) as Record<string, string>,
    env: agent
      ? [{ name: "LLM_ENDPOINT", value: "databricks-claude-sonnet-4-5", comment: "The serving endpoint." }]
      : [],
  });
}

export function inspectProgram(input: CompileInput): AgentFacts | undefined {
  for (const file of input.files) {
    const lines = new TextDecoder().decode(file.content).split("\n");
    const index = lines.findIndex((line) => /set_model\(/.test(line));
    if (index === -1) continue;
    const span = lineSpan(lines, index);
    const className = /class (\w+)/.exec(lines.join("\n"))?.[1];
    return {
      kind: "ResponsesAgent",
      ...(className !== undefined && { className }),
      file: file.path,
      span,
      registered: span,
      tools: [],
    };
  }
  return undefined;
}
