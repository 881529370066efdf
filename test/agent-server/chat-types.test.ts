import { describe, expect, it } from "vitest";
import * as chat from "../../src/runtime/agent-server/chat-agent-types.js";
import * as llm from "../../src/runtime/agent-server/llm-types.js";
import { type Dynamic, messageOf } from "../../src/runtime/agent-server/python.js";
import { jsonLoads } from "../../src/runtime/agent-server/python-json.js";
import { jsonDumps } from "../../src/runtime/agent-server/python-json.js";
import { readRecordingText } from "./recording.js";

const rows = jsonLoads(readRecordingText("chat-types")) as Dynamic[];

describe("types of ChatAgent and ChatModel", () => {
  it.each(rows.map((row, index) => [`${index} ${row.model}`, row] as const))("%s", (_, row) => {
    const cls = row.module === "llm" ? (llm as Dynamic)[row.model] : (chat as Dynamic)[row.model];
    let got: object;
    try {
      const value = new cls(row.fields);
      const plain = row.module === "llm" ? value.toDict() : value.modelDump({ exclude_none: true });
      got = { result: jsonDumps(plain).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "UUID") };
    } catch (error) {
      got = { error: messageOf(error) };
    }
    expect(got).toEqual("error" in row ? { error: row.error } : { result: row.result });
  });
});
