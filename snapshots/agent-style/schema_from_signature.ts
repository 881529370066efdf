import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { match as pyMatch } from "./runtime/python/re.js";
import { Parameter, cleandoc, signature } from "./runtime/python/stdlib/inspect.js";
import { getArgs, getOrigin, getTypeHints } from "./runtime/python/stdlib/type-hints.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";

// JSON schemas for tools, from signatures, type hints and docstrings.

const TYPES = new py.Dict([
  [py.str, "string"],
  [py.int, "integer"],
  [py.float, "number"],
  [py.bool, "boolean"],
  [py.list, "array"],
  [py.dict, "object"],
] as [Dynamic, Dynamic][]);

function typeSchema(hint: Dynamic): PyDict {
  const [origin, args] = [getOrigin(hint), getArgs(hint)];
  if (py.is(origin, form("Literal"))) {
    return { type: "string", enum: py.list(args) };
  }
  if (py.is(origin, form("Union"))) {
    const inner: Dynamic[] = py.flatMap(args, (a: Dynamic) => (!py.is(a, py.type(null)) ? [a] : []));
    if (inner.length === 1) {
      return py.mergeDicts(typeSchema(py.getItem(inner, 0)), { nullable: true });
    }
    return { anyOf: inner.map((a: Dynamic) => typeSchema(a)) };
  }
  if (py.is(origin, py.list)) {
    return { type: "array", items: typeSchema(py.getItem(args, 0)) };
  }
  if (py.is(origin, py.dict)) {
    return { type: "object" };
  }
  return { type: py.get(TYPES, hint, "string") };
}

function parseDoc(doc: Dynamic): Dynamic {
  let match: Dynamic;
  if (!py.truthy(doc)) {
    return py.Tuple.of("", new py.Dict());
  }
  const text = cleandoc(doc);
  const [head, , tail] = py.partition(text, "Args:");
  const params = new py.Dict();
  for (const line of py.splitLines(tail)) {
    if (py.strip(line).startsWith("Returns")) {
      break;
    }
    if ((match = pyMatch("\\s+(\\w+)(?:\\s*\\([^)]*\\))?:\\s*(.*)", line))) {
      const value = match.group(2);
      py.setItem(params, match.group(1), value);
    }
  }
  return py.Tuple.of(py.join(" ", py.split(head)), params);
}

function tool(fn: Dynamic = null, { name = null }: { name?: Dynamic } = {}): Dynamic {
  function wrap(f: Dynamic): Dynamic {
    const [description, docs] = parseDoc(py.getAttr(f, "__doc__"));
    const hints = getTypeHints(f);
    const [properties, required]: [Dynamic, Dynamic] = [new py.Dict(), [] as Dynamic[]];
    for (const p of py.iterate(py.callMethod(signature(f).parameters, "values", []))) {
      const schema = typeSchema(py.get(hints, py.getAttr(p, "name"), py.str));
      if (py.contains(docs, py.getAttr(p, "name"))) {
        py.setItem(schema, "description", py.getItem(docs, py.getAttr(p, "name")));
      }
      if (py.is(py.getAttr(p, "default"), Parameter.empty)) {
        required.push(py.getAttr(p, "name"));
      } else {
        py.setItem(schema, "default", py.getAttr(p, "default"));
      }
      py.setItem(properties, py.getAttr(p, "name"), schema);
    }
    py.setAttr(
      f,
      "name",
      py.or(name, () => py.getAttr(f, "__name__")),
    );
    py.setAttr(f, "schema", {
      name: py.getAttr(f, "name"),
      description,
      parameters: { type: "object", properties, required },
    });
    return f;
  }
  py.signature(wrap, "tool.<locals>.wrap", ["f"]);
  return py.truthy(fn) ? wrap(fn) : wrap;
}
py.describe(py.signature(tool, "tool", ["fn=", "*", "name="]), { defaults: { fn: null, name: null } });

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
  py.describe(
    py.signature(
      function search(query: string, k: number = 5, mode: string = "ann", filters: Dynamic = null): string[] {
        return Array.from(py.range(k), (i: number) => `${py.str(query)}-${i}`);
      },
      "search",
      ["query", "k=", "mode=", "filters="],
      "Search the knowledge\n    base.\n\n    Args:\n        query: What to look for.\n        k (int): How many: at most 10.\n\n    Returns:\n        list: The texts.\n    ",
    ),
    {
      defaults: { k: 5, mode: "ann", filters: null },
      annotations: () => ({
        query: py.str,
        k: py.int,
        mode: subscribed(form("Literal"), ["hybrid", "ann"]),
        filters: subscribed(form("Optional"), [subscribed(py.dict, [py.str, py.str])]),
        return: subscribed(py.list, [py.str]),
      }),
    },
  ),
);

const total: Dynamic = py.call(tool(undefined, { name: "sum_all" }), [
  py.describe(
    py.signature(
      function total(values: Dynamic[], strict: Dynamic = false): Dynamic {
        return py.sum(values);
      },
      "total",
      ["values", "strict="],
    ),
    { defaults: { strict: false }, annotations: () => ({ values: subscribed(py.list, [py.float]) }) },
  ),
]);

for (const t of py.Tuple.of(search, total)) {
  py.print(py.jsonDumps(py.getAttr(t, "schema"), { indent: 1 }));
}
py.print(
  py.call(search, ["q"], { k: 2 }),
  py.call(total, [[1, 2.5]]),
  py.getAttr(search, "name"),
  py.getAttr(total, "name"),
);
