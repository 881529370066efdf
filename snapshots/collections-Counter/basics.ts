import {
  Dict,
  type Dynamic,
  add,
  bitand,
  bitor,
  contains,
  delItem,
  dict,
  eq,
  flatMap,
  float,
  getItem,
  gt,
  items,
  keywords,
  lazyFlatMap,
  len,
  list,
  pos,
  print,
  sorted,
  split,
  sub,
  sum,
  truthy,
  unpackEach,
  values,
} from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";

// Counter counting, most_common, arithmetic.
const c = new Counter("mississippi");
print(
  c,
  getItem(c, "s"),
  getItem(c, "zz"),
  c.mostCommon(2),
  getItem(c.mostCommon(), -1),
  sum(values(c)),
  len(c),
  list(c),
  contains(c, "zz"),
  c.total(),
);
c.update("sss");
c.subtract({ i: 10 });
print(c, pos(c), c.mostCommon(1));
delItem(c, "p");
print(dict(c), sorted(c.elements()));
const [a, b]: [Dynamic, Dynamic] = [
  new Counter(keywords({ x: 3, y: 1 })),
  new Counter(keywords({ x: 1, z: 2 })),
];
print(
  add(a, b),
  sub(a, b),
  bitand(a, b),
  bitor(a, b),
  eq(a, new Counter({ x: 3, y: 1 })),
  new Counter([1, float(1), true]),
  new Counter(),
  new Counter({ k: 0 }),
  truthy(new Counter()),
  getItem(a, "new"),
  len(a),
);
const words: string[] = split("the cat and the dog and the");
print(
  new Counter(words).mostCommon(),
  new Dict(
    flatMap(unpackEach(items(new Counter(words)), 2), ([w, n]) =>
      gt(n, 1) ? [[w, n] as [Dynamic, Dynamic]] : [],
    ),
  ),
  new Counter(lazyFlatMap(words, (w: string) => [len(w)])),
);
