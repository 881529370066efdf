import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Dict surgery as agents do it.
const schema = {
  type: "object",
  additionalProperties: false,
  properties: { q: { type: "string", additionalProperties: true } },
  items: [{ additionalProperties: 1 }],
};

function clean(obj: Dynamic): Dynamic {
  if (py.isInstance(obj, py.dict)) {
    for (const [key, value] of py.list(py.items(obj))) {
      if (key === "additionalProperties") {
        py.delItem(obj, "additionalProperties");
      } else {
        clean(value);
      }
    }
  } else if (py.isInstance(obj, py.list)) {
    for (const v of obj) {
      clean(v);
    }
  }
  return obj;
}

py.print(clean(schema));
const block = { id: "x", text: "t", type: "text" };
py.print(
  new py.Dict(py.flatMap(py.items(block), ([k, v]: Dynamic) => (k !== "id" ? [[k, v] as [Dynamic, Dynamic]] : []))),
);
const agents: string[] = ["search", "sql"];
py.print(
  py.mergeDicts(new py.Dict(Array.from(agents, (a: string) => [a, a] as [Dynamic, Dynamic])), { FINISH: "final" }),
);
const event = { agent: { messages: [1] } };
py.print(
  py.getItem(py.tuple(py.keys(event)), 0),
  py.next(py.iter(event)),
  py.getItem(py.getItem(py.list(py.values(event)), 0), "messages"),
);
const [cols, rows]: [Dynamic, Dynamic] = [
  ["id", "name"],
  [
    [1, "a"],
    [2, "b"],
  ],
];
py.print(rows.map((row: Dynamic[]) => py.dict(py.zip(cols, row))));
