import { type AgentFacts, type Found, inspectProgram, readProgram } from "../index.js";
import { printable } from "../report/terminal.js";
import type { Input } from "../files/read-input.js";

/** The agent of an input, or undefined. Throws InputError when the input has no source. */
export function inspectInput(input: Input): AgentFacts | undefined {
  const { input: program } = readProgram(input.files, input.entry);
  return inspectProgram({ ...program, mode: "app" });
}

/** What was found, one line a fact, each with its place. */
export function renderFacts(given: string, facts: AgentFacts | undefined): string {
  if (!facts) return `${given}: no agent\n`;
  const rows = [
    ...agentRows(facts),
    ...found("endpoint", facts.endpoint),
    ...found("system prompt", facts.systemPrompt),
    ...found("temperature", facts.temperature),
    ...found("model config", facts.modelConfig),
    ...facts.tools.flatMap((tool) => [row("tool", tool.name, tool.span, tool.file)]),
    ...otherSettings(facts).flatMap((one) => found("setting", one)),
    ...facts.resources.flatMap((one) => [
      row("resource", `${one.role} ${String(one.value ?? `(from ${one.name})`)}`, one.span, one.file),
    ]),
    ...facts.environment.flatMap((one) => found("environment", one)),
  ];
  const widest = Math.max(...rows.map(({ text }) => text.length));
  const lines = rows.map(
    ({ label, text, place }) => `  ${label.padEnd(14)} ${text.padEnd(widest)}  ${place}`,
  );
  return `${[given, ...lines].join("\n")}\n`;
}

interface Row {
  readonly label: string;
  readonly text: string;
  readonly place: string;
}

const row = (label: string, text: string, span: AgentFacts["span"], file: string): Row => ({
  label,
  text: printable(text),
  place: printable(`${file}:${span.start.line}:${span.start.column}`),
});

function agentRows(facts: AgentFacts): Row[] {
  const { registration } = facts;
  const at = (label: string, span: AgentFacts["span"] | undefined): Row[] =>
    span ? [row(label, "", span, facts.file)] : [];
  return [
    row("agent", `${facts.className ?? "(functions)"} (${facts.kind})`, facts.span, facts.file),
    ...at("predict", facts.predict),
    ...at("predict_stream", facts.predictStream),
    ...(registration
      ? [
          row(
            "set_model",
            [registration.form, registration.name].filter(Boolean).join(" "),
            registration.span,
            registration.file,
          ),
        ]
      : []),
  ];
}

/** What has no line of its own yet. */
function otherSettings(facts: AgentFacts): readonly Found[] {
  const shown = [facts.endpoint, facts.systemPrompt, facts.temperature];
  return facts.settings.filter((one) => !shown.includes(one));
}

function found(label: string, one: Found | undefined): Row[] {
  return one ? [row(label, one.name + valueText(one.value) + originText(one), one.span, one.file)] : [];
}

function originText({ origin, key, name, value }: Found): string {
  if (origin === "environment" && name !== key) return ` (environment ${key})`;
  if (origin === "model-config" && key !== undefined && name !== key) return ` (model config ${key})`;
  return value === undefined && origin === "unknown" ? " (known when it runs)" : "";
}

/** The longest value that fits a line with its place. */
const longestValue = 72;

function valueText(value: unknown): string {
  if (value === undefined) return "";
  const text = JSON.stringify(value) ?? String(value);
  return ` = ${text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text}`;
}
