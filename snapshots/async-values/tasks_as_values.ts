import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
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
  await sleep(py.mul(0.01, x));
  return py.mul(x, x);
}
async function spawn(x: number): Promise<Dynamic> {
  return createTask(py.coroutine(square, x));
}
function make(x: number): Dynamic {
  return py.coroutine(square, x);
}
class Pool {
  declare tasks: PyDict;
  constructor() {
    this.tasks = new py.Dict();
  }
  start(name: string, coro: Dynamic): Dynamic {
    py.setItem(this.tasks, name, createTask(coro, { name }));
    return py.getItem(this.tasks, name);
  }
  async all(): Promise<Dynamic> {
    const items2 = new py.Dict();
    for (const [n, t] of py.items(this.tasks)) {
      items2.set(n, await py.settled(t));
    }
    return items2;
  }
}
async function main(): Promise<Dynamic> {
  let c: Dynamic;
  const t = await spawn(3);
  py.print(py.typeName(t), py.callMethod(t, "done", []));
  py.print(await py.settled(t), await py.settled(t), py.callMethod(t, "done", []), py.callMethod(t, "result", []));
  py.print(await py.settled(make(4)));
  const p = new Pool();
  p.start("a", py.coroutine(square, 1));
  p.start("b", make(2));
  py.print(await p.all(), py.getItem(p.tasks, "a").getName());
  const coros: Dynamic[] = Array.from(py.range(4), (i: number) => py.coroutine(square, i));
  py.print(
    await gather(...coros),
    await (async () => {
      const items3: Dynamic[] = [];
      for (const c of [py.coroutine(square, 5), py.coroutine(square, 6)]) {
        items3.push(await py.settled(c));
      }
      return items3;
    })(),
  );
  const [done, pending] = await wait(Array.from(py.Tuple.of(1, 2), (i: number) => createTask(py.coroutine(square, i))));
  py.print(py.sorted(py.lazyFlatMap(done, (d: Dynamic) => [py.callMethod(d, "result", [])])), py.len(pending));
  for (c of py.iterate(asCompleted([py.coroutine(square, 3), py.coroutine(square, 1)]))) {
    py.print(await py.settled(c));
  }
  const f = getEventLoop().createFuture();
  getEventLoop().callSoon(py.getAttr(f, "set_result"), "set");
  py.print(await py.settled(f));
  c = py.coroutine(square, 9);
  const x = await py.settled(c);
  py.print(x);
  try {
    await py.settled(c);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.RuntimeError);
    py.print(e);
  }
  try {
    await py.settled(5);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.TypeError);
    py.print(e);
  }
  const t2 = createTask(py.coroutine(sleep, 10));
  await sleep(0);
  t2.cancel();
  try {
    await py.settled(t2);
  } catch (caught3) {
    py.rethrowUnless(caught3, CancelledError);
    py.print("cancelled", t2.cancelled());
  }
  return null;
}
await run(py.coroutine(main));
