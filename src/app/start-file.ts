import { withoutMasks } from "../secrets/mask.js";
import type { AppInput } from "./app.js";

type Start = Pick<AppInput, "agent" | "entryTarget" | "artifacts" | "contextConfig">;

/**
 * `start_server.ts` of an app: names the model's artifacts, loads the agent, serves.
 *
 * @param folder of the converted modules, relative to the file.
 */
export function renderStart(start: Start, folder: string): string {
  const { agent, entryTarget, artifacts } = start;
  const kind = agent.kind === "ResponsesAgent" || agent.kind === "invoke-stream" ? '"ResponsesAgent"' : "";
  const [name, server] =
    agent.task === undefined
      ? ["AgentServer", `new AgentServer(${kind})`]
      : ["createServer", `createServer(${agent.task === null ? "" : JSON.stringify(agent.task)})`];
  const context = renderContext(start, folder);
  const names = context === "" ? name : `${name}, setModelContext`;
  return `import { existsSync } from "node:fs";
${artifacts.length > 0 ? 'import { resolve } from "node:path";\n' : ""}import { ${names} } from "${folder}/runtime/agent-server/index.js";

if (existsSync(".env")) process.loadEnvFile(".env");
${context}
// The agent registers its handlers when it is imported, and reads its settings from the environment then.
await import("${folder}/${entryTarget.replace(/\.ts$/, ".js")}");

await ${server}.run();
`;
}

/** Whether the app is to name what is in the context of its model. */
export const hasContext = ({
  artifacts,
  contextConfig,
}: Pick<Start, "artifacts" | "contextConfig">): boolean =>
  artifacts.length > 0 || contextConfig !== undefined;

/** What makes the context of the model; empty where there is nothing in it. */
function renderContext(start: Start, folder: string): string {
  if (!hasContext(start)) return "";
  const paths = start.artifacts.map(({ name, target }) => {
    const key = /^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name);
    return `  ${key}: resolve(${JSON.stringify(`${folder.replace(/^\.\//, "")}/${target}`)}),\n`;
  });
  const artifacts = paths.length > 0 ? `{\n${paths.join("")}}` : "{}";
  const about = "\n// What `load_context` and `predict` find in their context.\n";
  if (start.contextConfig === undefined) return `${about}setModelContext(${artifacts});\n`;
  const config = quote(withoutMasks(jsonOf(start.contextConfig)));
  return `${about}const artifacts = ${artifacts};
// JSON, in which Python's floats stay floats.
// prettier-ignore
const modelConfig = ${config};
setModelContext(artifacts, modelConfig);
`;
}

const quote = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

/** A configuration as `parsePythonYaml` gives it, as JSON that Python's types survive. */
function jsonOf(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return Number.isInteger(value) ? JSON.stringify(value) : String(value);
  if (value instanceof Number) {
    const text = Object.is(value.valueOf(), -0) ? "-0" : String(value);
    return /[.e]/.test(text) ? text : `${text}.0`;
  }
  if (Array.isArray(value)) return `[${value.map(jsonOf).join(", ")}]`;
  if (typeof value !== "object" || value === null || value instanceof Date)
    return JSON.stringify(value ?? null);
  const members = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${jsonOf(each)}`);
  return `{${members.join(", ")}}`;
}
