import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  getItem,
  items,
  print,
  range,
  setItem,
  signature,
  sorted,
  str,
} from "./runtime/python/index.js";

// A factory per item binds its own variable.
function make(name: string, url: string): Dynamic {
  function run({ ...kw }: Dynamic = {}): string {
    return `${name}@${url} ${str(sorted(items(kw)))}`;
  }
  signature(run, "make.<locals>.run", ["**kw"]);
  return run;
}
const tools = new Dict();
for (const name of Tuple.of("a", "b")) {
  setItem(tools, name, make(name, `http://${name}`));
}
print(getItem(tools, "a")({ x: 1 }), getItem(tools, "b")());
const adders: Dynamic[] = Array.from(range(3), (i: number) =>
  ((n: Dynamic) => signature((x: Dynamic) => add(x, n), "<lambda>.<locals>.<lambda>", ["x"]))(i),
);
print(adders.map((f: Dynamic) => f(10)));
