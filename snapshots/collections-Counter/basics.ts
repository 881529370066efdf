import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";

// Counter counting, most_common, arithmetic.
const c = new Counter("mississippi");
py.print(
  c,
  py.getItem(c, "s"),
  py.getItem(c, "zz"),
  c.mostCommon(2),
  py.getItem(c.mostCommon(), -1),
  py.sum(py.values(c)),
  py.len(c),
  py.list(c),
  py.contains(c, "zz"),
  c.total(),
);
c.update("sss");
c.subtract({ i: 10 });
py.print(c, py.pos(c), c.mostCommon(1));
py.delItem(c, "p");
py.print(py.dict(c), py.sorted(c.elements()));
const [a, b]: [Dynamic, Dynamic] = [new Counter(py.keywords({ x: 3, y: 1 })), new Counter(py.keywords({ x: 1, z: 2 }))];
py.print(
  py.add(a, b),
  py.sub(a, b),
  py.bitand(a, b),
  py.bitor(a, b),
  py.eq(a, new Counter({ x: 3, y: 1 })),
  new Counter([1, py.float(1), true]),
  new Counter(),
  new Counter({ k: 0 }),
  py.truthy(new Counter()),
  py.getItem(a, "new"),
  py.len(a),
);
const words: string[] = py.split("the cat and the dog and the");
py.print(
  new Counter(words).mostCommon(),
  new py.Dict(
    py.flatMap(py.unpackEach(py.items(new Counter(words)), 2), ([w, n]) =>
      py.gt(n, 1) ? [[w, n] as [Dynamic, Dynamic]] : [],
    ),
  ),
  new Counter(py.lazyFlatMap(words, (w: string) => [py.len(w)])),
);
