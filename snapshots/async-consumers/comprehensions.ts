import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

let operand: Dynamic;
let operand2: Dynamic;
let operand3: Dynamic;
let operand4: Dynamic;
let y: Dynamic;
// Comprehensions whose parts wait keep the order of their effects.

async function ask(x: Dynamic): Promise<Dynamic> {
  await sleep(0);
  py.print("ask", x);
  return x;
}

async function* rows(n: number): AsyncGenerator<Dynamic> {
  for (const i of py.range(await ask(n))) {
    await sleep(0);
    yield i;
  }
}

py.print(
  await (async () => {
    const items: Dynamic[] = [];
    for (const x of py.Tuple.of(1, 2)) {
      items.push(await ask(x));
    }
    return items;
  })(),
);
py.print(
  await (async () => {
    const items2: Dynamic[] = [];
    for await (const x of rows(2)) {
      items2.push(py.add(await ask(x), await ask(py.mul(x, 10))));
    }
    return items2;
  })(),
);
py.print(
  await (async () => {
    const items3 = new py.PySet();
    for (const x of py.Tuple.of(1, 3)) {
      items3.add(py.mod(await ask(x), 2));
    }
    return items3;
  })(),
);
py.print(
  await (async () => {
    const items4 = new py.Dict();
    for (const [k, v] of py.unpackEach([py.Tuple.of("a", 1), py.Tuple.of("b", 2)], 2)) {
      items4.set(await ask(k), await ask(v));
    }
    return items4;
  })(),
);
py.print(
  await (async () => {
    const items5: Dynamic[] = [];
    for (const x of py.Tuple.of(1, 2, 3)) {
      if (py.truthy(py.mod(await ask(x), 2)) && py.truthy(await ask(py.neg(x)))) {
        items5.push(x);
      }
    }
    return items5;
  })(),
);
py.print(
  await (async () => {
    const items6: Dynamic[] = [];
    for await (const x of rows(2)) {
      for await (const y of rows(x + 1)) {
        if (py.ge(await ask(y), 0)) {
          items6.push(py.Tuple.of(x, y));
        }
      }
    }
    return items6;
  })(),
);
py.print(
  await (async () => {
    const items7: Dynamic[] = [];
    for (const x of py.range(3)) {
      items7.push(
        await (async () => {
          const items8: Dynamic[] = [];
          for (const y of py.range(x)) {
            items8.push(await ask(y));
          }
          return items8;
        })(),
      );
    }
    return items7;
  })(),
);
py.print(
  await (async () => {
    const items9: Dynamic[] = [];
    for (const x of [1, 2]) {
      if (py.gt((y = await ask(x)), 1)) {
        items9.push(py.boundGlobal(y, "y"));
      }
    }
    return items9;
  })(),
);
py.print(
  await (async () => {
    const items10: Dynamic[] = [];
    for (const x of [1, 2]) {
      for (const z of [await ask(x)]) {
        items10.push(z);
      }
    }
    return items10;
  })(),
);
py.print(
  py.sum(
    await py.alist(
      (async function* () {
        for (const x of py.Tuple.of(1, 2)) {
          yield await ask(x);
        }
      })(),
    ),
  ),
);
py.print(
  await py.maxAsync(
    (async function* () {
      for (const x of py.Tuple.of(1, 3, 2)) {
        yield await ask(x);
      }
    })(),
    { default: 0 },
  ),
);
py.print(
  py.sorted(
    await (async () => {
      const items11 = new py.PySet();
      for (const x of py.Tuple.of(3, 1)) {
        items11.add(await ask(x));
      }
      return items11;
    })(),
  ),
);
const lazy = (async function* () {
  for (const x of [7, 8]) {
    yield await ask(x);
  }
})();
py.print("nothing yet");
py.print(await py.alist(lazy));
const fns: Dynamic[] = Array.from(py.range(2), (_: number) =>
  py.signature(async () => await ask("late"), "<lambda>", []),
);
py.print(
  await (async () => {
    const items12: Dynamic[] = [];
    for (const f of fns) {
      items12.push(await f());
    }
    return items12;
  })(),
);
const table = new py.Dict(
  Array.from(
    py.Tuple.of("p", "q"),
    (name: string) =>
      [
        name,
        (
          (lambdaN: Dynamic) =>
          async (n: Dynamic = lambdaN as Dynamic) =>
            await ask(n)
        )(name),
      ] as [Dynamic, Dynamic],
  ),
);
py.print(
  await (async () => {
    const items13: Dynamic[] = [];
    for (const k of py.iterate(table)) {
      items13.push(await py.getItem(table, k)());
    }
    return items13;
  })(),
);
py.print(
  await (async () => {
    const items14: Dynamic[] = [];
    for (const [a, b, c] of py.unpackEach([py.Tuple.of(1, 2, 0), py.Tuple.of(3, 4, 5)], 3)) {
      items14.push(py.truthy(await ask(c)) ? await ask(a) : await ask(b));
    }
    return items14;
  })(),
);
py.print(
  py.truthy((operand2 = await ask(0))) ? operand2 : py.truthy((operand = await ask(1))) ? await ask(2) : operand,
);
py.print(
  py.lt(await ask(1), (operand3 = await ask(2))) &&
    py.lt(operand3, (operand4 = await ask(0))) &&
    py.lt(operand4, await ask(9)),
);
py.print([
  ...(await py.alist(
    (async function* () {
      for (const x of py.Tuple.of(1, 2)) {
        yield await ask(x);
      }
    })(),
  )),
  ...[await ask(3)],
]);
py.print(py.mergeDicts(new py.Dict([[await ask("k"), await ask(1)]] as [Dynamic, Dynamic][]), { m: await ask(2) }));
py.print(`${py.format(py.repr(await ask("f")), ">5")} ${py.format(await ask(3), "03d")}`);
const values: Dynamic[] = [1, 2, 3];
const value = await ask(5);
py.setItem(values, await ask(0), value);
const key: Dynamic = await ask(1);
py.setItem(values, key, py.iadd(py.getItem(values, key), await ask(6)));
py.print(py.getSlice(values, await ask(0), await ask(2)));
const value2: Dynamic = await ask(4);
const x = value2;
y = value2;
py.print(x, y);
if (!py.truthy(await ask(true))) {
  throw new py.AssertionError("never");
}
while (py.gt(await ask(values.length), 1)) {
  py.pop(values);
}
py.print(values);
