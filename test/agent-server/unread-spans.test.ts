/** What spans keep in a program that loads nothing which hands it spans: modules are loaded one by one, not by the index. */
import { expect, it } from "vitest";
import { openSpan } from "../../src/runtime/agent-server/span.js";
import { onTraceEnd, type TraceInfo } from "../../src/runtime/agent-server/trace-info.js";

const finish = () => {
  const span = openSpan("answer");
  span.setInputs({ question: "why" });
  span.recordException(new Error("no"));
  span.end({ outputs: "because" });
  return span;
};

it("keeps what spans are told where it can be read", async () => {
  const unread = finish();
  expect(unread.traceId).toMatch(/^tr-[\da-f]{32}$/);
  expect(unread.ended).toBe(true);
  expect([unread.texts.size, unread.events.length]).toEqual([0, 0]);

  const finished: TraceInfo[] = [];
  const remove = onTraceEnd((trace) => finished.push(trace));
  const sent = finish();
  remove();
  expect(finished.map(({ traceId }) => traceId)).toEqual([sent.traceId]);
  expect(sent.outputs).toBe("because");
  expect(sent.events).toHaveLength(1);
  expect(finish().inputs).toBeNull();

  await import("../../src/runtime/agent-server/current-span.js");
  expect(finish().inputs).toEqual({ question: "why" });
});
