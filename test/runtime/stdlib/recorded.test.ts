import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { libraries } from "../../../src/libraries/index.js";
import * as python from "../../../src/runtime/python/index.js";

type Value = any; // eslint-disable-line @typescript-eslint/no-explicit-any
interface Answer {
  value?: string;
  error?: string;
  message?: string;
}
interface Call extends Answer {
  module: string;
  name: string;
  args: Value[];
}
interface Snippet extends Answer {
  python: string;
  typescript: string;
}

process.env["TZ"] = "UTC";
const runtime = new URL("../../../src/runtime/", import.meta.url).pathname;
const file = new URL("recorded.json", import.meta.url);
const recorded = JSON.parse(readFileSync(file, "utf8")) as { calls: Call[]; snippets: Snippet[] };

/** Each module as an object of what its table names, under the Python names. */
const modules: Record<string, Value> = {};
const unresolved: string[] = [];
for (const [module, library] of libraries) {
  modules[module] = {};
  for (const [name, member] of Object.entries(library.members)) {
    if (member.kind === "unsupported" || member.kind === "erased") continue;
    const place = member.from.startsWith("@") ? member.from : `${runtime}${member.from}.ts`;
    const exports = (await import(/* @vite-ignore */ place)) as Record<string, Value>;
    if (!(member.name in exports)) unresolved.push(`${module}.${name}: ${member.from} ${member.name}`);
    modules[module][name] = exports[member.name];
  }
}

function argument(value: Value): Value {
  if (Array.isArray(value)) return value.map(argument);
  if (value === null || typeof value !== "object") return value;
  if ("float" in value) return python.toFloat(Number(value.float.replace("inf", "Infinity")));
  if ("tuple" in value) return python.Tuple.from(value.tuple.map(argument));
  if ("bytes" in value) return new python.Bytes(Uint8Array.from(value.bytes as number[]));
  return BigInt(value.int as string);
}

function answer(run: () => Value): Answer {
  try {
    const result = run();
    const isIterator = typeof result?.next === "function";
    return { value: python.repr(isIterator ? python.listOf(result) : result) };
  } catch (caught) {
    const error = python.toException(caught);
    return { error: python.typeName(error), message: python.str(error) };
  }
}

function expected({ value, error, message }: Answer): Answer {
  return value !== undefined ? { value } : { error, message };
}

describe("every row of the tables", () => {
  it("names an export of the runtime", () => expect(unresolved).toEqual([]));
});

describe("calls through the tables", () => {
  for (const call of recorded.calls) {
    it(`${call.module}.${call.name}(${JSON.stringify(call.args).slice(1, -1)})`, () => {
      const target = modules[call.module]![call.name];
      expect(JSON.stringify(answer(() => python.call(target, call.args.map(argument))))).toBe(
        JSON.stringify(expected(call)),
      );
    });
  }
});

describe("snippets", () => {
  const dotted = Object.keys(modules).filter((name) => /^(?!enum$)\w+$/.test(name));
  const names = [...Object.keys(python), ...dotted];
  const values = [...Object.values(python), ...dotted.map((name) => modules[name])];
  const unique = new Map(names.map((name, i) => [name, values[i]]));
  for (const snippet of recorded.snippets) {
    it(snippet.python, () => {
      const run = new Function(...unique.keys(), `return (${snippet.typescript});`) as (
        ...args: Value[]
      ) => Value;
      expect(JSON.stringify(answer(() => run(...unique.values())))).toBe(JSON.stringify(expected(snippet)));
    });
  }
});
