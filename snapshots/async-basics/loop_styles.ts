import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { iscoroutine, newEventLoop, run } from "./runtime/python/stdlib/asyncio.js";

// Awaiting in expressions, nested coroutines, loop.run_until_complete.
async function get(x: Dynamic): Promise<Dynamic> {
  return x;
}
async function main(): Promise<string> {
  let y: Dynamic;
  const d = py.mergeDicts({ k: await get(1) }, await get({ z: 2 }));
  const v = py.truthy(await get(true)) ? py.add(py.getItem(await get([1, 2]), 0), await get(5)) : 0;
  const f = py.signature(() => py.coroutine(get, "lam"), "main.<locals>.<lambda>", []);
  py.print(
    d,
    v,
    await py.settled(f()),
    await (async () => {
      const items: Dynamic[] = [];
      for (const i of py.range(3)) {
        items.push(await get(i));
      }
      return items;
    })(),
    py.or(await get(null), () => "dflt"),
  );
  for (const x of py.iterate(await get([1]))) {
    py.print(x);
  }
  while (py.truthy((y = await get(0)))) {}
  return `${py.str(await get("f"))}`;
}
const loop = newEventLoop();
py.print(await loop.runUntilComplete(py.coroutine(main)));
loop.close();
const co = py.coroutine(get, 3);
py.print(iscoroutine(co), await run(co));
