/** What the matcher finds in a program. */
import type { Span } from "../parser/ast.js";

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
