import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { DOTALL, findall, search, sub } from "./runtime/python/re.js";

// Extracting JSON from model output, with fallbacks.

function stripFences(text: string): string {
  const match = search("```(?:json)?\\s*(.*?)```", text, DOTALL);
  return match ? py.callMethod(match.group(1), "strip", []) : py.strip(text);
}

function firstObject(text: string): Dynamic {
  const start = py.find(text, "{");
  if (start < 0) {
    return null;
  }
  let depth: number = 0;
  for (const i of py.range(start, py.len(text))) {
    if (py.getItem(text, i) === "{") {
      depth += 1;
    } else if (py.getItem(text, i) === "}") {
      depth -= 1;
      if (depth === 0) {
        return py.getSlice(text, start, i + 1);
      }
    }
  }
  return null;
}

function parse(text: string): Dynamic {
  const errors: string[] = [];
  for (const candidate of py.Tuple.of(text, stripFences(text), firstObject(text))) {
    if (!py.truthy(candidate)) {
      continue;
    }
    try {
      return py.Tuple.of(py.jsonLoads(candidate), errors);
    } catch (caught) {
      const e = py.rethrowUnless(caught, py.JSONDecodeError);
      errors.push(`${e.msg} at ${py.str(e.pos)} (line ${py.str(e.lineno)} column ${py.str(e.colno)})`);
    }
  }
  return py.Tuple.of(null, errors);
}

const samples: string[] = [
  '{"next": "search", "score": 0.90}',
  'Sure!\n```json\n{"next": "FINISH", "why": null}\n```\nDone.',
  'The plan: {"steps": [{"n": 1}, {"n": 2}], "ok": true} and more',
  "```\n[1, 2.0, 1e3, -0]\n```",
  "no json here",
  '{"broken": ',
  "",
];
for (const text of samples) {
  const [value, errors] = parse(text);
  py.print(py.repr(value), "|", errors.join("; ") || "clean");
  if (py.isInstance(value, py.dict)) {
    for (const [key, v] of py.items(value)) {
      py.print("  ", key, py.typeName(v), py.jsonDumps(v));
    }
  }
}
const decoded: Dynamic[] = samples.map((s: string) => parse(s)[0]);
py.print(py.jsonDumps(decoded, { indent: 1, sort_keys: true }));
py.print(sub("\\{.*?\\}", (m: Dynamic) => `<${py.len(py.callMethod(m, "group", []))}>`, "a {x} b {yy} c"));
py.print(findall("(\\w+)=(\\d+)", "a=1, b=22, c=x"));
