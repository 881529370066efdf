import {
  Dict,
  type Dynamic,
  delItem,
  dict,
  flatMap,
  getItem,
  isInstance,
  items,
  iter,
  keys,
  list,
  mergeDicts,
  next,
  print,
  tuple,
  values,
  zip,
} from "./runtime/python/index.js";

// Dict surgery as agents do it.
const schema = {
  type: "object",
  additionalProperties: false,
  properties: { q: { type: "string", additionalProperties: true } },
  items: [{ additionalProperties: 1 }],
};

function clean(obj: Dynamic): Dynamic {
  if (isInstance(obj, dict)) {
    for (const [key, value] of list(items(obj))) {
      if (key === "additionalProperties") {
        delItem(obj, "additionalProperties");
      } else {
        clean(value);
      }
    }
  } else if (isInstance(obj, list)) {
    for (const v of obj) {
      clean(v);
    }
  }
  return obj;
}

print(clean(schema));
const block = { id: "x", text: "t", type: "text" };
print(
  new Dict(
    flatMap(items(block), ([k, v]: Dynamic) => (k !== "id" ? [[k, v] as [Dynamic, Dynamic]] : [])),
  ),
);
const agents: string[] = ["search", "sql"];
print(
  mergeDicts(new Dict(Array.from(agents, (a: string) => [a, a] as [Dynamic, Dynamic])), {
    FINISH: "final",
  }),
);
const event = { agent: { messages: [1] } };
print(
  getItem(tuple(keys(event)), 0),
  next(iter(event)),
  getItem(getItem(list(values(event)), 0), "messages"),
);
const [cols, rows]: [Dynamic, Dynamic] = [
  ["id", "name"],
  [
    [1, "a"],
    [2, "b"],
  ],
];
print(rows.map((row: Dynamic[]) => dict(zip(cols, row))));
