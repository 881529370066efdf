import {
  type Dynamic,
  JSONDecodeError,
  Tuple,
  callMethod,
  dict,
  find,
  getItem,
  getSlice,
  isInstance,
  items,
  jsonDumps,
  jsonLoads,
  len,
  print,
  range,
  repr,
  rethrowUnless,
  str,
  strip,
  typeName,
} from "./runtime/python/index.js";
import { DOTALL, findall, search, sub } from "./runtime/python/re.js";

// Extracting JSON from model output, with fallbacks.

function stripFences(text: string): string {
  const match = search("```(?:json)?\\s*(.*?)```", text, DOTALL);
  return match ? callMethod(match.group(1), "strip", []) : strip(text);
}

function firstObject(text: string): Dynamic {
  const start = find(text, "{");
  if (start < 0) {
    return null;
  }
  let depth: number = 0;
  for (const i of range(start, len(text))) {
    if (getItem(text, i) === "{") {
      depth += 1;
    } else if (getItem(text, i) === "}") {
      depth -= 1;
      if (depth === 0) {
        return getSlice(text, start, i + 1);
      }
    }
  }
  return null;
}

function parse(text: string): Dynamic {
  const errors: string[] = [];
  for (const candidate of Tuple.of(text, stripFences(text), firstObject(text))) {
    if (!candidate) {
      continue;
    }
    try {
      return Tuple.of(jsonLoads(candidate), errors);
    } catch (caught) {
      const e = rethrowUnless(caught, JSONDecodeError);
      errors.push(`${e.msg} at ${str(e.pos)} (line ${str(e.lineno)} column ${str(e.colno)})`);
    }
  }
  return Tuple.of(null, errors);
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
  print(repr(value), "|", errors.join("; ") || "clean");
  if (isInstance(value, dict)) {
    for (const [key, v] of items(value)) {
      print("  ", key, typeName(v), jsonDumps(v));
    }
  }
}
const decoded: Dynamic[] = samples.map((s: string) => parse(s)[0]);
print(jsonDumps(decoded, { indent: 1, sort_keys: true }));
print(sub("\\{.*?\\}", (m: Dynamic) => `<${len(callMethod(m, "group", []))}>`, "a {x} b {yy} c"));
print(findall("(\\w+)=(\\d+)", "a=1, b=22, c=x"));
