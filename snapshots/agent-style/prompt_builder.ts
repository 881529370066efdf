import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  TypeError,
  callMethod,
  contains,
  div,
  enumerate,
  format,
  getItem,
  getSlice,
  insert,
  lazyFlatMap,
  len,
  max,
  mod,
  mul,
  neg,
  pop,
  print,
  range,
  rethrowUnless,
  sorted,
  str,
  strFormat,
  sum,
  title,
  truthy,
} from "./runtime/python/index.js";
import { dedent } from "./runtime/python/stdlib/textwrap.js";

// Building prompts from templates, documents and history.

const SYSTEM = `You are a helpful {role}.
Answer in {language}. Use this JSON shape: {{"answer": "...", "sources": []}}
`;

const DOCS: PyDict[] = [
  { page_content: "Refunds take 5 days.", metadata: { doc_uri: "kb/1", score: 0.8123 } },
  { page_content: "Shipping is free over $50 {really}.", metadata: { doc_uri: "kb/2" } },
  { page_content: "", metadata: new Dict() },
];

function formatContext(docs: PyDict[]): string {
  const blocks: string[] = [];
  for (const [number, doc] of enumerate(docs, 1)) {
    const text = callMethod(getItem(doc, "page_content"), "strip", []);
    if (!truthy(text)) {
      continue;
    }
    const meta = getItem(doc, "metadata");
    const score = contains(meta, "score") ? ` (${format(getItem(meta, "score"), ".1%")})` : "";
    blocks.push(
      `[${number}] ${str(callMethod(meta, "get", ["doc_uri", "unknown"]))}${score}\n${str(text)}`,
    );
  }
  return blocks.join("\n\n") || "(no context)";
}

function formatHistory(messages: PyDict[], limit: number = 3): string {
  const lines: string[] = getSlice(messages, neg(limit), null).map(
    (m: PyDict) => `${format(title(getItem(m, "role")), "<10")}: ${getItem(m, "content")}`,
  );
  if (messages.length > limit) {
    insert(lines, 0, `... ${messages.length - limit} earlier`);
  }
  return lines.join("\n");
}

function build(
  question: string,
  docs: PyDict[],
  messages: PyDict[],
  { ...options }: Dynamic = {},
): string {
  const role = pop(options, "role", "assistant");
  const language = pop(options, "language", "English");
  if (truthy(options)) {
    throw new TypeError(`unknown options: ${str(sorted(options))}`);
  }
  const body = mod(
    dedent(`
        Context:
        %s

        History:
        %s

        Question: %s`),
    Tuple.of(formatContext(docs), formatHistory(messages), question),
  );
  return strFormat(SYSTEM, [], { role, language }) + body;
}

const history: PyDict[] = Array.from(range(5), (i: number) =>
  mod(i, 2) === 0 ? { role: "user", content: `q${i}` } : { role: "assistant", content: `a${i}` },
);
print(build("How long?", DOCS, history, { language: "Français" }));
print(mul("=", 30));
print(build("Empty?", [], [], { role: "pirate" }));
try {
  build("x", [], [], { tone: "nice", length: 3 });
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
const total = sum(lazyFlatMap(DOCS, (d: PyDict) => [len(getItem(d, "page_content"))]));
print(
  `${format(total, ",")} characters, ${format(div(total, DOCS.length), ".2f")} on average, ${str(getItem(getItem(max(DOCS, { key: (d: Dynamic) => len(getItem(d, "page_content")) }), "metadata"), "doc_uri"))}`,
);
