import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { databricksLibraries } from "../../src/libraries/databricks-sdk.js";
import { mlflowLibraries } from "../../src/libraries/mlflow.js";
import { openaiLibraries } from "../../src/libraries/openai.js";
import { isTypeExport } from "../libraries/type-exports.js";
import type { Dynamic } from "../../src/runtime/agent-server/python.js";

/** A module of the runtime, by its path in the tables. */
const load = async (from: string): Promise<Dynamic> =>
  import(/* @vite-ignore */ fileURLToPath(new URL(`../../src/runtime/${from}.ts`, import.meta.url)));

const camelCase = (name: string): string =>
  name.replace(/(?<=[a-z\d])_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What a row stands for: a service of the SDK is made of its table. */
async function valueOf(row: string, { from, name }: { from: string; name: string }): Promise<Dynamic> {
  if (name !== "SdkService") return (await load(from))[name];
  return (await load("databricks/sdk-service")).sdkService(undefined, row.split(".").at(-1)).constructor;
}

const rows = [...mlflowLibraries, ...openaiLibraries, ...databricksLibraries].flatMap(({ module, members }) =>
  Object.entries(members).flatMap(([name, member]) =>
    "from" in member && member.from.includes("/") ? [[`${module}.${name}`, member] as const] : [],
  ),
);

describe("every row of the tables is in the runtime", () => {
  it.each(rows)("%s", async (row, member) => {
    const value = await valueOf(row, member);
    if (value === undefined && isTypeExport(member.from, member.name)) return;
    expect(value).toBeDefined();
    if (member.kind !== "class") return;
    for (const [name, method] of Object.entries(member.methods ?? {})) {
      // A row that only says what to do instead.
      if (method.unsupported !== undefined) continue;
      if (method.becomes !== undefined) {
        expect((await load(method.becomes.from))[method.becomes.name]).toBeTypeOf("function");
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
