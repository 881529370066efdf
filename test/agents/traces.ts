/** Compares the traces that a running app sent with those that MLflow sent for the Python agent. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Compact, type CompactSpan, counted } from "../tracking-server.js";
import { normalise } from "./normalise.js";

/** One trace of traces.json. */
interface RecordedTrace extends Compact {
  /** Its place among all traces of a replay. */
  place: number;
  name: string;
  stream: boolean;
}

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** None for an agent whose traces are not recorded. */
export function recordedTraces(agent: string): RecordedTrace[] {
  const path = `${HERE}${agent}/traces.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as RecordedTrace[]) : [];
}

/** Whether it is the trace of a request: a model that is called in a thread has one of its own. */
export const isAnswer = ({ spans }: Compact): boolean => spans[0]?.type !== "CHAT_MODEL";

/** The packages for npm of LangChain and LangGraph have other inner runs than those for Python: only whole graphs are compared. */
const isGlue = (span: CompactSpan): boolean =>
  span.type === "CHAIN" && !("mlflow.spanFunctionName" in span.attributes) && span.name !== "LangGraph";

/** What LangChain tells in its own way, and the message format, which our server also tells of handlers that failed. */
const ownAttributes = new Set([
  "metadata",
  "invocation_params",
  "options",
  "batch_size",
  "color",
  "tool_call_id",
]);

const hidden = (span: CompactSpan, key: string): boolean =>
  ownAttributes.has(key) ||
  (key === "mlflow.message.format" && span.parent === null && span.status[0] === "ERROR") ||
  (span.name === "LangGraph" && /^mlflow\.span(Inputs|Outputs)$/.test(key));

/** A trace as lines, a span each, indented below its parent. */
export function outline(trace: Compact): string[] {
  const lines: string[] = [
    `state ${trace.state}`,
    `request ${plain(trace.request)}`,
    `response ${plain(trace.response)}`,
  ];
  const below = (parent: number | null, depth: string): void => {
    trace.spans.forEach((span, place) => {
      if (span.parent !== parent) return;
      if (isGlue(span)) return below(place, depth);
      lines.push(...describe(span).map((line) => depth + line));
      below(place, `${depth}  `);
    });
  };
  below(null, "");
  const told = Object.entries(trace.metadata).filter(([key]) => !/^mlflow\.trace(Inputs|Outputs)$/.test(key));
  return [...lines, ...told.map(([key, value]) => `${key} = ${plain(value)}`).sort()];
}

const withoutAddresses = (text: string): string => text.replace(/ object at 0x[0-9a-f]+>/g, " object>");

/** Without the ids, the times and the addresses of the run. */
const plain = (text: unknown): string =>
  withoutAddresses(
    String(normalise(typeof text === "string" ? text.replace(/"created": \d+/g, '"created": 0') : text)),
  );

function describe(span: CompactSpan): string[] {
  const shown = Object.entries(span.attributes)
    .filter(([key]) => !hidden(span, key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // The graph's own errors have the words of the package.
  const status = span.name === "LangGraph" ? span.status.slice(0, 1) : span.status;
  const events = Object.entries(counted(span.events)).filter(([kind]) => kind !== "new_token");
  return [
    `${span.name.replace(/^Async/, "")} ${span.type} ${plain(status.join(" ").trim())}`,
    ...shown.map(([key, value]) => `| ${key} = ${withoutAddresses(JSON.stringify(normalise(value)))}`),
    ...events.map(([kind, count]) => `| ${count} ${kind}`),
  ];
}
