/** What the matcher finds in a program. */
import type { Span } from "../parser/ast.js";

/** Where a value comes from. */
export type Origin =
  /** It stands in the source. */
  | "constant"
  /** An environment variable, with the value as its default. */
  | "environment"
  /** A key of `ModelConfig`. */
  | "model-config"
  /** The name leads to something that only the running program knows. */
  | "unknown";

/** Something found, under the name that the program gives it: a constant, a parameter, an attribute, a configuration key. */
export interface Found {
  readonly name: string;
  /** As JSON would have it; absent when only the running program knows it. */
  readonly value?: unknown;
  readonly span: Span;
  readonly file: string;
  readonly origin?: Origin;
  /** What it is used for, such as `temperature`, or a resource's type in MLflow's words, such as `serving_endpoint`. */
  readonly role?: string;
  /** The environment variable or the key of the configuration. */
  readonly key?: string;
}

/** Something of the workspace. */
export interface FoundResource extends Found {
  /** Whether it is surely of the workspace: a model's name may be one of another provider. */
  readonly certain: boolean;
  /** Whether the program only declares it, as a resource of the model that it logs. */
  readonly declared: boolean;
}

/** What `mlflow.models.set_model` is given. */
export interface Registration {
  readonly form: "instance" | "construction" | "class" | "function" | "object";
  readonly name?: string;
  readonly span: Span;
  readonly file: string;
}

export interface AgentFacts {
  readonly kind: "ResponsesAgent" | "ChatAgent" | "ChatModel" | "PythonModel" | "invoke-stream";
  readonly className?: string;
  /** Of an older server, what `create_server` was given. */
  readonly task?: string | null;
  readonly file: string;
  readonly span: Span;
  readonly predict?: Span;
  readonly predictStream?: Span;
  /** The call of `set_model`; its file is in `registration`. */
  readonly registered?: Span;
  readonly registration?: Registration;
  readonly endpoint?: Found;
  readonly systemPrompt?: Found;
  readonly temperature?: Found;
  readonly tools: readonly Found[];
  readonly modelConfig?: Found;
  /** Sampling parameters, limits and other configuration, with their roles. Endpoint, prompt and temperature are among them. */
  readonly settings: readonly Found[];
  /** What of the workspace the code uses. */
  readonly resources: readonly FoundResource[];
  /** Environment variables that are read, each once. */
  readonly environment: readonly Found[];
}
