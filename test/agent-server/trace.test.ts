import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  getCurrentActiveSpan,
  onTraceEnd,
  startSpan,
  trace,
  type TraceInfo,
  updateCurrentTrace,
} from "../../src/runtime/agent-server/index.js";
import type { Dynamic } from "../../src/runtime/agent-server/python.js";

let traces: TraceInfo[] = [];
let remove = (): unknown => undefined;

beforeEach(() => {
  traces = [];
  remove = onTraceEnd((finished) => traces.push(finished));
});

afterEach(() => remove());

const outline = (): Dynamic[] =>
  traces.map(({ spans }) =>
    spans.map((span) => [span.name, span.parent?.name ?? null, span.status.statusCode]),
  );

describe("traced functions", () => {
  it("record inputs, outputs and the parent across awaits", async () => {
    const inner = trace({ name: "inner", spanType: "TOOL" })(async (a: number, b: number) => a + b);
    const outer = trace()(async function outer(x: number) {
      await Promise.resolve();
      return (await Promise.all([inner(x, 1), inner(x, 2)])).length;
    });
    await Promise.all([outer(1), outer(2)]);
    const spans = [
      ["outer", null, "OK"],
      ["inner", "outer", "OK"],
      ["inner", "outer", "OK"],
    ];
    expect(outline()).toEqual([spans, spans]);
    expect(traces[0]?.spans[1]?.inputs).toEqual({ a: 1, b: 1 });
    expect(traces[0]?.spans[1]?.outputs).toBe(2);
  });

  it("keep the error's state and throw it on", () => {
    const broken = trace({ name: "broken" })(() => {
      throw new Error("kaboom");
    });
    expect(broken).toThrow("kaboom");
    expect(outline()).toEqual([[["broken", null, "ERROR"]]]);
  });

  it("are current in a generator's body only, and note its chunks", async () => {
    const seen: unknown[] = [];
    const numbers = trace({ outputReducer: (chunks) => chunks.length })(async function* numbers() {
      for (const n of [1, 2]) {
        seen.push(getCurrentActiveSpan()?.name);
        yield n;
      }
    });
    for await (const _ of numbers()) seen.push(getCurrentActiveSpan());
    expect(seen).toEqual(["numbers", null, "numbers", null]);
    const [span] = traces[0]?.spans ?? [];
    expect(span?.outputs).toBe(2);
    expect(span?.events.map(({ name }) => name)).toEqual(["mlflow.chunk.item.0", "mlflow.chunk.item.1"]);
  });

  it("refuse a reducer where there is nothing to reduce", () => {
    expect(() => trace({ outputReducer: () => 1 })(() => 1)).toThrow(
      "The output_reducer argument is only supported for generator functions.",
    );
  });
});

describe("spans by hand", () => {
  it("enter, exit, and carry what the trace is told", () => {
    const manager = startSpan("work", { attributes: { a: 1 } });
    const span = manager.__enter__();
    span.setInputs({ q: 1 });
    updateCurrentTrace({ tags: { t: 1 }, session_id: "s", user: "u" });
    expect(() => updateCurrentTrace({ state: "DONE" })).toThrow("State must be either 'OK' or 'ERROR'");
    manager.__exit__(null, new Error("x"), null);
    expect(getCurrentActiveSpan()).toBeNull();
    expect(outline()).toEqual([[["work", null, "ERROR"]]]);
    expect(traces[0]?.metadata).toEqual({ "mlflow.trace.session": "s", "mlflow.trace.user": "u" });
    expect(traces[0]?.tags).toEqual({ t: "1" });
  });
});
