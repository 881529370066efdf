import {
  type Dynamic,
  add,
  coroutine,
  getItem,
  iterate,
  mergeDicts,
  or,
  print,
  range,
  settled,
  signature,
  str,
  truthy,
} from "./runtime/python/index.js";
import { iscoroutine, newEventLoop, run } from "./runtime/python/stdlib/asyncio.js";

// Awaiting in expressions, nested coroutines, loop.run_until_complete.
async function get(x: Dynamic): Promise<Dynamic> {
  return x;
}
async function main(): Promise<string> {
  let y: Dynamic;
  const d = mergeDicts({ k: await get(1) }, await get({ z: 2 }));
  const v = truthy(await get(true)) ? add(getItem(await get([1, 2]), 0), await get(5)) : 0;
  const f = signature(() => coroutine(get, "lam"), "main.<locals>.<lambda>", []);
  print(
    d,
    v,
    await settled(f()),
    await (async () => {
      const items: Dynamic[] = [];
      for (const i of range(3)) {
        items.push(await get(i));
      }
      return items;
    })(),
    or(await get(null), () => "dflt"),
  );
  for (const x of iterate(await get([1]))) {
    print(x);
  }
  while (truthy((y = await get(0)))) {}
  return `${str(await get("f"))}`;
}
const loop = newEventLoop();
print(await loop.runUntilComplete(coroutine(main)));
loop.close();
const co = coroutine(get, 3);
print(iscoroutine(co), await run(co));
