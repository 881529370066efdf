import { describe, expect, it } from "vitest";
import * as runtime from "../../src/runtime/agent-server/index.js";
import type { Model } from "../../src/runtime/agent-server/index.js";
import { type Dynamic, messageOf } from "../../src/runtime/agent-server/python.js";
import { jsonLoads } from "../../src/runtime/agent-server/python-json.js";
import { jsonDumps } from "../../src/runtime/agent-server/python-json.js";
import { readRecordingText } from "./recording.js";

const read = (name: string): Dynamic[] => jsonLoads(readRecordingText(name)) as Dynamic[];
const numbered = (name: string): [number, Dynamic][] => read(name).map((row, index) => [index, row]);
const camelCase = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function attempt(action: () => unknown): { result: unknown } | { error: string } {
  try {
    return { result: action() };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

const expected = (row: Dynamic): object => ("error" in row ? { error: row.error } : { result: row.result });

describe("builders and converters", () => {
  it.each(numbered("functions"))("%i", (_, row) => {
    const fn = (runtime as Dynamic)[camelCase(row.function)];
    const want = "error" in row ? { error: row.error } : { result: jsonDumps(row.result) };
    expect(attempt(() => jsonDumps(fn(...row.args)))).toEqual(want);
  });
});

describe("types parse and dump", () => {
  it.each(numbered("models"))("%i", (_, row) => {
    const cls = (runtime as Dynamic)[row.model];
    const dumps = (): string => {
      const value: Model = new cls(row.fields);
      return jsonDumps([
        value.modelDump(),
        value.modelDump({ exclude_none: true }),
        value.modelDump({ exclude_unset: true }),
      ]);
    };
    expect(attempt(dumps)).toEqual(expected(row));
  });
});

describe("json", () => {
  it.each(numbered("json"))("%i", (_, row) => {
    expect(jsonDumps(jsonLoads(row.value))).toBe(row.text);
  });
});

/** A LangChain message as its JavaScript package makes it. */
function chunkOf(value: Dynamic): Dynamic {
  const name: string | undefined = value.__langchain__;
  if (name === undefined) return value;
  const cls = { [name]: class {} }[name] as new () => Dynamic;
  const types: Record<string, string> = {
    AIMessage: "ai",
    ToolMessage: "tool",
    HumanMessage: "human",
    SystemMessage: "system",
  };
  return Object.assign(new cls(), value.fields, { lc_kwargs: {}, type: types[name] ?? "AIMessageChunk" });
}

const withoutIds = (text: string): string => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "UUID");

describe("streams of chunks become events", () => {
  it.each(numbered("streams"))("%i", async (_, row) => {
    const aggregator: Dynamic[] = [];
    const events: string[] = [];
    let error: string | undefined;
    try {
      for await (const event of runtime.outputToResponsesItemsStream(row.chunks.map(chunkOf), aggregator)) {
        events.push(withoutIds(jsonDumps(event.modelDump())));
      }
    } catch (caught) {
      error = messageOf(caught);
    }
    const got = { events, aggregator: withoutIds(jsonDumps(aggregator)), error };
    expect(got).toEqual({ events: row.events, aggregator: row.aggregator, error: row.error });
  });
});
