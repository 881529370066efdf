/** What became of the Python packages that a model requires. */
import type { Requirement } from "../report/schema.js";
import type { ModelFile } from "./model.js";
import { parsePythonYaml } from "./python-yaml.js";

/** What stands for a Python package in an app: npm packages, and files of the runtime. */
interface Counterpart {
  readonly npm?: readonly string[];
  /** Folders or files of the runtime. */
  readonly runtime?: readonly string[];
  /** Its import name, where that is not its own with underscores. */
  readonly imports?: readonly string[];
}

const tracing = [
  "@opentelemetry/api",
  "@opentelemetry/exporter-trace-otlp-proto",
  "@opentelemetry/resources",
  "@opentelemetry/sdk-trace-node",
];
const langchain: Counterpart = { npm: ["@langchain/core"], runtime: ["langchain"] };
const databricks = (...imports: string[]): Counterpart => ({
  runtime: ["databricks"],
  npm: ["openai"],
  ...(imports.length > 0 && { imports }),
});
const library = (file: string, ...imports: string[]): Counterpart => ({
  runtime: [`libraries/${file}`],
  ...(imports.length > 0 && { imports }),
});

/** By the names of the Python package index. Only what an app really has of a row is told. */
const counterparts: Readonly<Record<string, Counterpart>> = {
  backoff: library("backoff.ts"),
  "databricks-agents": { ...databricks("databricks"), npm: [] },
  "databricks-ai-bridge": databricks(),
  "databricks-langchain": { ...langchain, npm: ["@langchain/core", "openai"] },
  "databricks-mcp": { npm: ["@modelcontextprotocol/sdk"], runtime: ["mcp"] },
  "databricks-openai": databricks(),
  "databricks-sdk": databricks("databricks"),
  "databricks-vectorsearch": { ...databricks("databricks"), npm: [] },
  httpx: library("httpx.ts"),
  langchain: langchain,
  "langchain-core": langchain,
  "langchain-community": langchain,
  "langchain-openai": langchain,
  "langchain-mcp-adapters": { npm: ["@modelcontextprotocol/sdk"], runtime: ["langchain", "mcp"] },
  langgraph: { npm: ["@langchain/langgraph"], runtime: ["langchain"] },
  "langgraph-checkpoint-postgres": { npm: ["@langchain/langgraph-checkpoint-postgres", "pg"] },
  mcp: { npm: ["@modelcontextprotocol/sdk"], runtime: ["mcp"] },
  mlflow: { npm: tracing, runtime: ["agent-server"] },
  "mlflow-skinny": { npm: tracing, runtime: ["agent-server"], imports: ["mlflow"] },
  "mlflow-tracing": { npm: tracing, runtime: ["agent-server"], imports: ["mlflow"] },
  openai: databricks("openai"),
  "openai-agents": { npm: ["@openai/agents-core"], runtime: ["openai-agents"], imports: ["agents"] },
  pydantic: { runtime: ["pydantic"] },
  "psycopg2-binary": { npm: ["pg"], imports: ["psycopg2"] },
  psycopg: { npm: ["pg"] },
  "python-dotenv": library("dotenv.ts", "dotenv"),
  pyyaml: library("yaml.ts", "yaml"),
  requests: library("requests.ts"),
  retrying: library("retrying.ts"),
  tenacity: library("tenacity.ts"),
  tiktoken: { npm: ["js-tiktoken"] },
  "unitycatalog-ai": databricks("unitycatalog"),
  "unitycatalog-langchain": { ...langchain, imports: ["unitycatalog"] },
  "unitycatalog-openai": databricks("unitycatalog"),
};

/** Import names of packages without a counterpart that are not called as they are installed. */
const importNames: Readonly<Record<string, string>> = {
  beautifulsoup4: "bs4",
  pillow: "PIL",
  "scikit-learn": "sklearn",
  "opencv-python": "cv2",
  "faiss-cpu": "faiss",
};

export interface AppParts {
  /** Packages that the Python imports. */
  readonly imports: readonly string[];
  /** The app's npm packages. */
  readonly packages: readonly string[];
  /** The app's files of the runtime. */
  readonly runtime: readonly string[];
}

/** The requirements of a model, in their order, with what stands for each in the app. */
export function requirementsOf(specs: readonly string[], app: AppParts): Requirement[] {
  const known = new Map(specs.map((spec) => [nameOf(spec), spec]));
  return [...known].map(([name, spec]) => ({ python: spec, ...replacement(name, app) }));
}

function replacement(name: string, { imports, packages, runtime }: AppParts): Omit<Requirement, "python"> {
  const row = Object.hasOwn(counterparts, name) ? counterparts[name]! : {};
  const npm = (row.npm ?? []).filter((one) => packages.includes(one));
  const files = (row.runtime ?? []).filter((one) =>
    runtime.some((path) => path === one || path.startsWith(`${one}/`)),
  );
  const ownImport = Object.hasOwn(importNames, name) ? importNames[name]! : name.replaceAll("-", "_");
  const isImported = (row.imports ?? [ownImport]).some((one) => imports.includes(one));
  // What another package brings along is replaced with it, imported or not.
  const isReplaced = npm.length + files.length > 0 && (isImported || Object.hasOwn(counterparts, name));
  if (!isReplaced) return { status: isImported ? "missing" : "unused", npm: [], runtime: [] };
  return { status: "replaced", npm, runtime: files };
}

/** `databricks-langchain` of `Databricks_LangChain[memory]==0.8 ; python_version > "3.9"` */
const nameOf = (spec: string): string =>
  (/^[A-Za-z0-9][\w.-]*/.exec(spec)?.[0] ?? spec).toLowerCase().replace(/[-_.]+/g, "-");

/** The requirements that a model was logged with: of `requirements.txt`, else of `conda.yaml`. */
export function modelRequirements(files: readonly ModelFile[]): string[] {
  const text = (path: string): string | undefined => {
    const file = files.find((one) => one.path === path);
    return file && new TextDecoder().decode(file.content);
  };
  const lines = text("requirements.txt")?.split(/\r?\n/) ?? condaRequirements(text("conda.yaml"));
  return lines
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => /^[A-Za-z0-9]/.test(line));
}

function condaRequirements(text: string | undefined): string[] {
  if (text === undefined) return [];
  let value: unknown;
  try {
    value = parsePythonYaml(text);
  } catch {
    return [];
  }
  const dependencies = (value as { dependencies?: unknown } | null)?.dependencies;
  const pip = Array.isArray(dependencies)
    ? dependencies.flatMap((one) => (one as { pip?: unknown } | null)?.pip ?? [])
    : [];
  return pip.filter((one) => typeof one === "string");
}
