import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { DOTALL, finditer, sub } from "./runtime/python/re.js";

// JSON taken out of a model's prose: fences, braces in strings, trailing commas, several objects

function fencedBlocks(text: string): Dynamic[] {
  return Array.from(py.iterate(finditer("```(?P<lang>\\w+)?\\n(?P<body>.*?)```", text, DOTALL)), (m: Dynamic) =>
    py.Tuple.of(
      py.or(m.group("lang"), () => "text"),
      py.callMethod(py.getItem(m, "body"), "strip", []),
    ),
  );
}

function* balanced(text: string, start: number = 0): Generator<Dynamic> {
  let [depth, begin, inString, escaped]: [Dynamic, Dynamic, Dynamic, Dynamic] = [0, null, false, false];
  for (const [i, ch] of py.enumerate(py.getSlice(text, start, null), start)) {
    if (inString) {
      if (escaped) {
        escaped = false;
      } else if (ch === "\\") {
        escaped = true;
      } else if (ch === '"') {
        inString = false;
      }
      continue;
    }
    if (ch === '"' && depth) {
      inString = true;
    } else if ("{[".includes(ch)) {
      if (depth === 0) {
        begin = i;
      }
      depth += 1;
    } else if ("}]".includes(ch) && depth) {
      depth -= 1;
      if (depth === 0 && begin !== null) {
        yield py.getSlice(text, begin, i + 1);
        begin = null;
      }
    }
  }
}

function repair(text: string): string {
  text = sub(",\\s*([}\\]])", "\\1", text);
  text = sub("(?<=[{,])\\s*(\\w+)\\s*:", (m: Dynamic) => ` "${py.str(py.callMethod(m, "group", [1]))}":`, text);
  return !text.includes('"') ? text.replaceAll("'", '"') : text;
}

function parseAny(text: string, default_: Dynamic = null): Dynamic {
  let last: Dynamic = null;
  for (const candidate of py.or(
    fencedBlocks(text).map(([, body]: Dynamic) => body),
    () => py.list(balanced(text)),
  )) {
    for (const attempt of py.Tuple.of(candidate, repair(candidate))) {
      try {
        return py.jsonLoads(attempt);
      } catch (caught) {
        const exc = py.rethrowUnless(caught, py.JSONDecodeError);
        last = exc;
      }
    }
  }
  return last == null ? default_ : { error: last.msg, at: last.pos };
}

const samples: string[] = [
  'Sure!\n```json\n{"a": [1, 2,], "b": null}\n```\nDone',
  'The answer is {"text": "a } brace \\" quote", "n": 1.50} and {"n": 2}',
  "{'name': 'x', 'items': [1, 2,]}",
  "{name: 5, other_key: [true, false]}",
  "no json at all",
  'broken {"a": } here',
  "```\nplain\n```",
];
for (const sample of samples) {
  py.print(fencedBlocks(sample), py.list(balanced(sample)));
  try {
    py.print(py.jsonDumps(parseAny(sample, "none")));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.UnboundLocalError);
    py.print(e);
  }
}
