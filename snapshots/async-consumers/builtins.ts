import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Builtins that read a generator which waits: what each asks for, and when it stops.

async function* numbers(...rest2: Dynamic[]): AsyncGenerator<Dynamic> {
  const items: Dynamic = py.Tuple.of(...rest2);
  for (const item of items) {
    await sleep(0);
    py.print("give", item);
    yield item;
  }
  py.print("end");
}

py.print(py.sum(await py.alist(numbers(1, 2, 3))));
py.print(py.sum(await py.alist(numbers(1, 2)), 10));
py.print(
  await py.anyAsync(
    (async function* () {
      for await (const n of numbers(1, 2, 3)) {
        yield py.gt(n, 1);
      }
    })(),
  ),
);
py.print(
  await py.allAsync(
    (async function* () {
      for await (const n of numbers(1, 2, 3)) {
        yield py.lt(n, 2);
      }
    })(),
  ),
);
py.print(await py.anyAsync(numbers(0, 5, 6)));
py.print(await py.allAsync(numbers(1, 0, 6)));
py.print(await py.minAsync(numbers(3, 1, 2)), await py.maxAsync(numbers(3, 1, 2)));
py.print(await py.minAsync(numbers(3, 1, 2), { key: (n: Dynamic) => py.neg(n) }));
py.print(await py.minAsync(numbers(), { default: "none" }));
py.print(py.sorted(await py.alist(numbers(3, 1, 2))), py.sorted(await py.alist(numbers(3, 1, 2)), { reverse: true }));
py.print(await py.alist(py.mapAsync((n: Dynamic) => py.mul(n, 2), numbers(1, 2))));
py.print(await py.alist(py.filterAsync(null, numbers(0, 1, 2))));
py.print(await py.nextAsync(numbers(7, 8)));
py.print(await py.nextAsync(numbers(), "nothing"));
py.print(await py.alist(py.zipAsync(numbers(1, 2, 3), numbers("a", "b"))));
for await (const [i, n] of py.iterateAsync(py.enumerateAsync(numbers("x", "y"), 1))) {
  py.print(i, n);
}
py.print(py.join(",", await py.alist(numbers("p", "q"))));
py.print(
  py.join(
    ",",
    await py.alist(
      (async function* () {
        for await (const n of numbers(1, 2)) {
          yield py.str(n);
        }
      })(),
    ),
  ),
);
py.print(py.dict(await py.alist(py.zipAsync("ab", numbers(1, 2)))));
py.print(
  await (async () => {
    const items2 = new py.Dict();
    for await (const n of numbers(2, 3)) {
      items2.set(n, py.mul(n, n));
    }
    return items2;
  })(),
);
py.print(
  py.eq(py.set(await py.alist(numbers(1, 1))), new py.PySet([1])),
  py.tuple(await py.alist(numbers(4, 5))),
  py.frozenset(await py.alist(numbers(6))),
);
const [first, rest] = py.unpackStar(await py.alist(numbers(1, 2, 3)), 1, 0);
py.print(first, rest);
const [a, b] = py.unpack(await py.takeAsync(numbers("l", "r"), 2), 2);
py.print(a, b);
let items: Dynamic = [0];
await py.extendAsync(items, numbers(1, 2));
items = py.iadd(items, await py.alist(numbers(3)));
py.print(items);
py.print([...(await py.alist(numbers(1, 2))), 9]);
py.print(await py.isInAsync(2, numbers(1, 2, 3)));
py.print(!(await py.isInAsync(5, numbers(1, 2))));
try {
  await py.nextAsync(numbers());
} catch (caught) {
  py.rethrowUnless(caught, py.StopIteration);
  py.print("stop");
}
try {
  const [x, y] = py.unpack(await py.takeAsync(numbers(1, 2, 3), 2), 2);
} catch (caught2) {
  const error = py.rethrowUnless(caught2, py.ValueError);
  py.print(error);
}
