import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { dedent } from "./runtime/python/stdlib/textwrap.js";

// Building prompts from templates, documents and history.

const SYSTEM = `You are a helpful {role}.
Answer in {language}. Use this JSON shape: {{"answer": "...", "sources": []}}
`;

const DOCS: PyDict[] = [
  { page_content: "Refunds take 5 days.", metadata: { doc_uri: "kb/1", score: 0.8123 } },
  { page_content: "Shipping is free over $50 {really}.", metadata: { doc_uri: "kb/2" } },
  { page_content: "", metadata: new py.Dict() },
];

function formatContext(docs: PyDict[]): string {
  const blocks: string[] = [];
  for (const [number, doc] of py.enumerate(docs, 1)) {
    const text = py.callMethod(py.getItem(doc, "page_content"), "strip", []);
    if (!py.truthy(text)) {
      continue;
    }
    const meta = py.getItem(doc, "metadata");
    const score = py.contains(meta, "score") ? ` (${py.format(py.getItem(meta, "score"), ".1%")})` : "";
    blocks.push(`[${number}] ${py.str(py.callMethod(meta, "get", ["doc_uri", "unknown"]))}${score}\n${py.str(text)}`);
  }
  return blocks.join("\n\n") || "(no context)";
}

function formatHistory(messages: PyDict[], limit: number = 3): string {
  const lines: string[] = py
    .getSlice(messages, py.neg(limit), null)
    .map((m: PyDict) => `${py.format(py.title(py.getItem(m, "role")), "<10")}: ${py.getItem(m, "content")}`);
  if (messages.length > limit) {
    py.insert(lines, 0, `... ${messages.length - limit} earlier`);
  }
  return lines.join("\n");
}

function build(question: string, docs: PyDict[], messages: PyDict[], { ...options }: Dynamic = {}): string {
  const role = py.pop(options, "role", "assistant");
  const language = py.pop(options, "language", "English");
  if (py.truthy(options)) {
    throw new py.TypeError(`unknown options: ${py.str(py.sorted(options))}`);
  }
  const body = py.mod(
    dedent(`
        Context:
        %s

        History:
        %s

        Question: %s`),
    py.Tuple.of(formatContext(docs), formatHistory(messages), question),
  );
  return py.strFormat(SYSTEM, [], { role, language }) + body;
}

const history: PyDict[] = Array.from(py.range(5), (i: number) =>
  py.mod(i, 2) === 0 ? { role: "user", content: `q${i}` } : { role: "assistant", content: `a${i}` },
);
py.print(build("How long?", DOCS, history, { language: "Français" }));
py.print(py.mul("=", 30));
py.print(build("Empty?", [], [], { role: "pirate" }));
try {
  build("x", [], [], { tone: "nice", length: 3 });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
const total = py.sum(py.lazyFlatMap(DOCS, (d: PyDict) => [py.len(py.getItem(d, "page_content"))]));
py.print(
  `${py.format(total, ",")} characters, ${py.format(py.div(total, DOCS.length), ".2f")} on average, ${py.str(py.getItem(py.getItem(py.max(DOCS, { key: (d: PyDict) => py.len(py.getItem(d, "page_content")) }), "metadata"), "doc_uri"))}`,
);
