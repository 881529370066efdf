import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  bool,
  call,
  callMethod,
  contains,
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
  notMigrated,
  object,
  or,
  print,
  range,
  setAttr,
  setItem,
  signature,
  str,
  sum,
  truthy,
  type,
  unpack,
} from "./runtime/python/index.js";
import { match as pyMatch } from "./runtime/python/re.js";

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
  // Python: origin, args = get_origin(hint), get_args(hint)
  const [origin, args] = [
    notMigrated("unsupported-member", "get_origin"),
    notMigrated("unsupported-member", "get_args"),
  ];
  if (is(origin, object)) {
    return { type: "string", enum: list(args) };
  }
  if (is(origin, object)) {
    const inner: Dynamic[] = flatMap(args, (a: Dynamic) => (!is(a, type(null)) ? [a] : []));
    if (inner.length === 1) {
      return mergeDicts(typeSchema(getItem(inner, 0)), { nullable: true });
    }
    return { anyOf: inner.map((a: Dynamic) => typeSchema(a)) };
  }
  if (is(origin, list)) {
    return { type: "array", items: typeSchema(getItem(args, 0)) };
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
  // Python: text = inspect.cleandoc(doc)
  const text = notMigrated("unknown-member", "inspect.cleandoc");
  const [head, _, tail] = unpack(callMethod(text, "partition", ["Args:"]), 3);
  const params = new Dict();
  for (const line of iterate(callMethod(tail, "splitlines", []))) {
    if (truthy(callMethod(callMethod(line, "strip", []), "startswith", ["Returns"]))) {
      break;
    }
    if ((match = pyMatch("\\s+(\\w+)(?:\\s*\\([^)]*\\))?:\\s*(.*)", line))) {
      const value = match.group(2);
      setItem(params, match.group(1), value);
    }
  }
  return Tuple.of(join(" ", callMethod(head, "split", [])), params);
}

function tool(fn: Dynamic = null, { name = null }: { name?: Dynamic } = {}): Dynamic {
  function wrap(f: Dynamic): Dynamic {
    const [description, docs] = parseDoc(getAttr(f, "__doc__"));
    // Python: hints = get_type_hints(f)
    const hints = notMigrated("unsupported-member", "get_type_hints");
    const [properties, required]: [Dynamic, Dynamic] = [new Dict(), []];
    // Python: for p in inspect.signature(f).parameters.values():
    for (const p of iterate(
      callMethod(
        getAttr(notMigrated("unsupported-member", "inspect.signature"), "parameters"),
        "values",
        [],
      ),
    )) {
      const schema = typeSchema(callMethod(hints, "get", [getAttr(p, "name"), str]));
      if (contains(docs, getAttr(p, "name"))) {
        setItem(schema, "description", getItem(docs, getAttr(p, "name")));
      }
      // Python: if p.default is inspect.Parameter.empty:
      if (is(getAttr(p, "default"), notMigrated("unknown-import", "inspect.Parameter.empty"))) {
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
  signature(wrap, "tool.<locals>.wrap", ["f"]);
  return truthy(fn) ? wrap(fn) : wrap;
}
signature(tool, "tool", ["fn=", "*", "name="]);

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
  signature(
    function search(
      query: string,
      k: number = 5,
      mode: string = "ann",
      filters: Dynamic = null,
    ): string[] {
      return Array.from(iterate(range(k)), (i: Dynamic) => `${query}-${i}`) as Dynamic;
    },
    "search",
    ["query", "k=", "mode=", "filters="],
    "Search the knowledge\n    base.\n\n    Args:\n        query: What to look for.\n        k (int): How many: at most 10.\n\n    Returns:\n        list: The texts.\n    ",
  ),
);

const total: Dynamic = call(tool(undefined, { name: "sum_all" }), [
  signature(
    function total(values: Dynamic[], strict: Dynamic = false): Dynamic {
      return sum(values);
    },
    "total",
    ["values", "strict="],
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
