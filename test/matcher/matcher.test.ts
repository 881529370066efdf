import { describe, expect, it } from "vitest";
import { type AgentFacts, type Found, inspectProgram } from "../../src/compile.js";
import { renderFacts } from "../../src/cli/inspect.js";
import { type Expected, type Variant, variants } from "./variants.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const filesOf = (files: Readonly<Record<string, string>> = {}) =>
  Object.entries(files).map(([path, text]) => ({ path, content: bytes(text) }));

function inspect({
  files,
  data,
  modelConfig,
}: Pick<Variant, "files" | "data" | "modelConfig">): AgentFacts | undefined {
  return inspectProgram({
    entry: "agent.py",
    files: filesOf(files),
    data: filesOf(data),
    roots: [""],
    mode: "app",
    ...(modelConfig && { modelConfig }),
  });
}

const factText = (f: Found): string =>
  `${f.name}${f.value === undefined ? "" : ` = ${JSON.stringify(f.value)}`}${f.key === undefined ? "" : ` (${f.key})`} @${f.file}:${f.span.start.line}`;

/** As much of the facts as is expected, in the words of the expectation. */
function summary(facts: AgentFacts | undefined, expected: Expected): Expected {
  if (!facts) return { agent: undefined };
  const { registration: r } = facts;
  const all: Expected = {
    agent: `${facts.kind} ${facts.className} ${facts.file}:${facts.span.start.line}`,
    predict: facts.predict?.start.line,
    predictStream: facts.predictStream?.start.line,
    registration: r && `${[r.form, r.name].filter(Boolean).join(" ")} @${r.file}:${r.span.start.line}`,
    endpoint: facts.endpoint && factText(facts.endpoint),
    systemPrompt: facts.systemPrompt && factText(facts.systemPrompt),
    temperature: facts.temperature && factText(facts.temperature),
    tools: facts.tools.map((t) => `${t.name} @${t.file}:${t.span.start.line}`),
    resources: facts.resources.map((one) => `${one.role} ${String(one.value)}`),
    settings: facts.settings.map((one) => `${one.role} ${one.name}`),
  };
  const always = new Set(["agent", "predict", "predictStream", "registration"]);
  const kept = Object.entries(all).filter(
    ([key, value]) => (always.has(key) && value !== undefined) || key in expected,
  );
  return Object.fromEntries(kept) as unknown as Expected;
}

describe("the matcher", () => {
  it.each(variants.map((v) => [v.name, v] as const))("finds %s", (_, variant) => {
    expect(summary(inspect(variant), variant.expected)).toEqual(variant.expected);
  });

  it("takes nothing as known that is assigned twice", () => {
    const facts = inspect({
      files: {
        "agent.py":
          'from mlflow.pyfunc import ResponsesAgent\nMODEL = "a"\nMODEL = "b"\nclass B(ResponsesAgent): ...\n',
      },
    });
    expect(facts!.settings.find((f) => f.name === "MODEL")?.origin).not.toBe("constant");
  });

  it("prints one line a fact, with its place", () => {
    const text = renderFacts("in", inspect(variants[0]!));
    expect(text).toMatch(/endpoint +endpoint = "my-endpoint" +agent\.py:11:11\n/);
    expect(renderFacts("in", undefined)).toBe("in: no agent\n");
    expect(() => JSON.stringify(inspect(variants[0]!))).not.toThrow();
  });
});
