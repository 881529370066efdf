import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A factory per item binds its own variable.
function make(name: string, url: string): Dynamic {
  function run({ ...kw }: Dynamic = {}): string {
    return `${name}@${url} ${py.str(py.sorted(py.items(kw)))}`;
  }
  py.signature(run, "make.<locals>.run", ["**kw"]);
  return run;
}
const tools = new py.Dict();
for (const name of py.Tuple.of("a", "b")) {
  py.setItem(tools, name, make(name, `http://${name}`));
}
py.print(py.getItem(tools, "a")({ x: 1 }), py.getItem(tools, "b")());
const adders: Dynamic[] = Array.from(py.range(3), (i: number) =>
  ((n: Dynamic) => py.signature((x: Dynamic) => py.add(x, n), "<lambda>.<locals>.<lambda>", ["x"]))(i),
);
py.print(adders.map((f: Dynamic) => f(10)));
