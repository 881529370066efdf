import { describe, expect, it } from "vitest";
import { databricksLibraries } from "../../src/libraries/databricks-sdk.js";
import { mlflowLibraries } from "../../src/libraries/mlflow.js";
import { openaiLibraries } from "../../src/libraries/openai.js";
import * as chatTypes from "../../src/runtime/agent-server/chat-agent-types.js";
import * as agentServer from "../../src/runtime/agent-server/index.js";
import * as llmTypes from "../../src/runtime/agent-server/llm-types.js";
import * as databricks from "../../src/runtime/databricks/index.js";
import * as langchain from "../../src/runtime/langchain/index.js";
import type { Dynamic } from "../../src/runtime/agent-server/python.js";

const modules: Record<string, Dynamic> = {
  "agent-server/index": agentServer,
  "agent-server/chat-agent-types": chatTypes,
  "agent-server/llm-types": llmTypes,
  "databricks/index": databricks,
  "langchain/index": langchain,
};

const camelCase = (name: string): string =>
  name.replace(/(?<=[a-z\d])_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const rows = [...mlflowLibraries, ...openaiLibraries, ...databricksLibraries].flatMap(({ module, members }) =>
  Object.entries(members).flatMap(([name, member]) =>
    "from" in member ? [[`${module}.${name}`, member] as const] : [],
  ),
);

describe("every row of the tables is in the runtime", () => {
  it.each(rows)("%s", (_, member) => {
    const value = modules[member.from][member.name];
    expect(value).toBeDefined();
    if (member.kind !== "class") return;
    for (const [name, method] of Object.entries(member.methods ?? {})) {
      // A row that only says what to do instead.
      if (method.unsupported !== undefined) continue;
      if (method.becomes !== undefined) {
        expect(modules[method.becomes.from][method.becomes.name]).toBeTypeOf("function");
      } else if (name !== "predict") {
        expect(value.prototype[method.name ?? camelCase(name)], name).toBeTypeOf("function");
      }
    }
    for (const [name, method] of Object.entries(member.statics ?? {})) {
      if (method.becomes === undefined)
        expect(value[method.name ?? camelCase(name)], name).toBeTypeOf("function");
    }
  });
});
