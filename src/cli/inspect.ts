import { type AgentFacts, type Found, inspectProgram, readProgram } from "../index.js";
import type { Input } from "./read-input.js";

/** The agent of an input, or undefined. Throws InputError when the input has no source. */
export function inspectInput(input: Input): AgentFacts | undefined {
  const { input: program } = readProgram(input.files, input.entry);
  return inspectProgram({ ...program, mode: "app" });
}

/** What was found, one line a fact, each with its place. */
export function renderFacts(given: string, facts: AgentFacts | undefined): string {
  if (!facts) return `${given}: no agent\n`;
  const place = (span: AgentFacts["span"], file = facts.file): string =>
    `${file}:${span.start.line}:${span.start.column}`;
  const found = (label: string, one: Found | undefined): [string, string][] =>
    one ? [[label, `${one.name}${valueText(one.value)}  ${place(one.span, one.file)}`]] : [];
  const at = (label: string, span: AgentFacts["span"] | undefined): [string, string][] =>
    span ? [[label, place(span)]] : [];
  const rows: [string, string][] = [
    ["agent", `${facts.className ?? "(functions)"} (${facts.kind})  ${place(facts.span)}`],
    ...at("predict", facts.predict),
    ...at("predict_stream", facts.predictStream),
    ...at("set_model", facts.registered),
    ...found("endpoint", facts.endpoint),
    ...found("system prompt", facts.systemPrompt),
    ...found("temperature", facts.temperature),
    ...found("model config", facts.modelConfig),
    ...facts.tools.flatMap((tool) => found("tool", tool)),
  ];
  return [given, ...rows.map(([label, text]) => `  ${label.padEnd(15)} ${text}`)].join("\n") + "\n";
}

function valueText(value: unknown): string {
  if (value === undefined) return "";
  const text = JSON.stringify(value) ?? String(value);
  return ` = ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`;
}
