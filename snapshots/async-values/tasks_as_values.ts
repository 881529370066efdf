import {
  Dict,
  type Dynamic,
  type PyDict,
  RuntimeError,
  Tuple,
  TypeError,
  callMethod,
  coroutine,
  getAttr,
  getItem,
  items,
  iterate,
  lazyFlatMap,
  len,
  mul,
  print,
  range,
  rethrowUnless,
  setItem,
  settled,
  sorted,
  typeName,
} from "./runtime/python/index.js";
import {
  CancelledError,
  asCompleted,
  createTask,
  gather,
  getEventLoop,
  run,
  sleep,
  wait,
} from "./runtime/python/stdlib/asyncio.js";

// Tasks, futures and coroutines are values until they are awaited.
async function square(x: number): Promise<Dynamic> {
  await sleep(mul(0.001, x));
  return mul(x, x);
}
async function spawn(x: number): Promise<Dynamic> {
  return createTask(coroutine(square, x));
}
function make(x: number): Dynamic {
  return coroutine(square, x);
}
class Pool {
  declare tasks: PyDict;
  constructor() {
    this.tasks = new Dict();
  }
  start(name: string, coro: Dynamic): Dynamic {
    setItem(this.tasks, name, createTask(coro, { name }));
    return getItem(this.tasks, name);
  }
  async all(): Promise<Dynamic> {
    const items2 = new Dict();
    for (const [n, t] of items(this.tasks)) {
      items2.set(n, await settled(t));
    }
    return items2;
  }
}
async function main(): Promise<Dynamic> {
  let c: Dynamic;
  const t = await spawn(3);
  print(typeName(t), callMethod(t, "done", []));
  print(await settled(t), await settled(t), callMethod(t, "done", []), callMethod(t, "result", []));
  print(await settled(make(4)));
  const p = new Pool();
  p.start("a", coroutine(square, 1));
  p.start("b", make(2));
  print(await p.all(), getItem(p.tasks, "a").getName());
  const coros: Dynamic[] = Array.from(range(4), (i: number) => coroutine(square, i));
  print(
    await gather(...coros),
    await (async () => {
      const items3: Dynamic[] = [];
      for (const c of [coroutine(square, 5), coroutine(square, 6)]) {
        items3.push(await settled(c));
      }
      return items3;
    })(),
  );
  const [done, pending] = await wait(
    Array.from(Tuple.of(1, 2), (i: number) => createTask(coroutine(square, i))),
  );
  print(sorted(lazyFlatMap(done, (d: Dynamic) => [callMethod(d, "result", [])])), len(pending));
  for (c of iterate(asCompleted([coroutine(square, 3), coroutine(square, 1)]))) {
    print(await settled(c));
  }
  const f = getEventLoop().createFuture();
  getEventLoop().callSoon(getAttr(f, "set_result"), "set");
  print(await settled(f));
  c = coroutine(square, 9);
  const x = await settled(c);
  print(x);
  try {
    await settled(c);
  } catch (caught) {
    const e = rethrowUnless(caught, RuntimeError);
    print(e);
  }
  try {
    await settled(5);
  } catch (caught2) {
    const e = rethrowUnless(caught2, TypeError);
    print(e);
  }
  const t2 = createTask(coroutine(sleep, 10));
  await sleep(0);
  t2.cancel();
  try {
    await settled(t2);
  } catch (caught3) {
    rethrowUnless(caught3, CancelledError);
    print("cancelled", t2.cancelled());
  }
  return null;
}
await run(coroutine(main));
