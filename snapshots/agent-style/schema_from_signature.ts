import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  bool,
  call,
  callMethod,
  contains,
  describe,
  dict,
  flatMap,
  float,
  get,
  getAttr,
  getItem,
  int,
  is,
  iterate,
  join,
  jsonDumps,
  list,
  mergeDicts,
  or,
  partition,
  print,
  range,
  setAttr,
  setItem,
  signature as pySignature,
  split,
  splitLines,
  str,
  strip,
  sum,
  truthy,
  type,
} from "./runtime/python/index.js";
import { match as pyMatch } from "./runtime/python/re.js";
import { Parameter, cleandoc, signature } from "./runtime/python/stdlib/inspect.js";
import { getArgs, getOrigin, getTypeHints } from "./runtime/python/stdlib/type-hints.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";

// JSON schemas for tools, from signatures, type hints and docstrings.

const TYPES = new Dict([
  [str, "string"],
  [int, "integer"],
  [float, "number"],
  [bool, "boolean"],
  [list, "array"],
  [dict, "object"],
] as [Dynamic, Dynamic][]);

function typeSchema(hint: Dynamic): PyDict {
  const [origin, args] = [getOrigin(hint), getArgs(hint)];
  if (is(origin, form("Literal"))) {
    return { type: "string", enum: list(args) };
  }
  if (is(origin, form("Union"))) {
    const inner: Dynamic[] = flatMap(args, (a: Dynamic) => (!is(a, type(null)) ? [a] : []));
    if (inner.length === 1) {
      return mergeDicts(typeSchema(getItem(inner, 0)), { nullable: true });
    }
    return { anyOf: inner.map((a: Dynamic) => typeSchema(a)) };
  }
  if (is(origin, list)) {
    return { type: "array", items: typeSchema(args[0]) };
  }
  if (is(origin, dict)) {
    return { type: "object" };
  }
  return { type: get(TYPES, hint, "string") };
}

function parseDoc(doc: Dynamic): Dynamic {
  let match: Dynamic;
  if (!doc) {
    return Tuple.of("", new Dict());
  }
  const text = cleandoc(doc);
  const [head, , tail] = partition(text, "Args:");
  const params = new Dict();
  for (const line of splitLines(tail)) {
    if (strip(line).startsWith("Returns")) {
      break;
    }
    if ((match = pyMatch("\\s+(\\w+)(?:\\s*\\([^)]*\\))?:\\s*(.*)", line))) {
      const value = match.group(2);
      setItem(params, match.group(1), value);
    }
  }
  return Tuple.of(join(" ", split(head)), params);
}

function tool(fn: Dynamic = null, { name = null }: { name?: Dynamic } = {}): Dynamic {
  function wrap(f: Dynamic): Dynamic {
    const [description, docs] = parseDoc(getAttr(f, "__doc__"));
    const hints = getTypeHints(f);
    const [properties, required]: [Dynamic, Dynamic] = [new Dict(), [] as Dynamic[]];
    for (const p of iterate(callMethod(signature(f).parameters, "values", []))) {
      const schema = typeSchema(get(hints, getAttr(p, "name"), str));
      if (contains(docs, getAttr(p, "name"))) {
        setItem(schema, "description", getItem(docs, getAttr(p, "name")));
      }
      if (is(getAttr(p, "default"), Parameter.empty)) {
        required.push(getAttr(p, "name"));
      } else {
        setItem(schema, "default", getAttr(p, "default"));
      }
      setItem(properties, getAttr(p, "name"), schema);
    }
    setAttr(
      f,
      "name",
      or(name, () => getAttr(f, "__name__")),
    );
    setAttr(f, "schema", {
      name: getAttr(f, "name"),
      description,
      parameters: { type: "object", properties, required },
    });
    return f;
  }
  pySignature(wrap, "tool.<locals>.wrap", ["f"]);
  return truthy(fn) ? wrap(fn) : wrap;
}
describe(pySignature(tool, "tool", ["fn=", "*", "name="]), { defaults: { fn: null, name: null } });

/**
 * Search the knowledge
 * base.
 *
 * Args:
 *     query: What to look for.
 *     k (int): How many: at most 10.
 *
 * Returns:
 *     list: The texts.
 */
const search: Dynamic = tool(
  describe(
    pySignature(
      function search(
        query: string,
        k: number = 5,
        mode: string = "ann",
        filters: Dynamic = null,
      ): string[] {
        return Array.from(range(k), (i: number) => `${query}-${i}`);
      },
      "search",
      ["query", "k=", "mode=", "filters="],
      "Search the knowledge\n    base.\n\n    Args:\n        query: What to look for.\n        k (int): How many: at most 10.\n\n    Returns:\n        list: The texts.\n    ",
    ),
    {
      defaults: { k: 5, mode: "ann", filters: null },
      annotations: () => ({
        query: str,
        k: int,
        mode: subscribed(form("Literal"), ["hybrid", "ann"]),
        filters: subscribed(form("Optional"), [subscribed(dict, [str, str])]),
        return: subscribed(list, [str]),
      }),
    },
  ),
);

const total: Dynamic = call(tool(undefined, { name: "sum_all" }), [
  describe(
    pySignature(
      function total(values: Dynamic[], strict: Dynamic = false): Dynamic {
        return sum(values);
      },
      "total",
      ["values", "strict="],
    ),
    { defaults: { strict: false }, annotations: () => ({ values: subscribed(list, [float]) }) },
  ),
]);

for (const t of Tuple.of(search, total)) {
  print(jsonDumps(getAttr(t, "schema"), { indent: 1 }));
}
print(
  call(search, ["q"], { k: 2 }),
  call(total, [[1, 2.5]]),
  getAttr(search, "name"),
  getAttr(total, "name"),
);
