import {
  Dict,
  type Dynamic,
  type PyDict,
  ValueError,
  callAsync,
  callMethod,
  coroutine,
  get,
  getItem,
  getSlice,
  map,
  mul,
  print,
  range,
  settled,
  signature,
  spread,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";
import { gather, iscoroutine, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// Async tools chosen from a table, sequential and parallel, with errors.
async function search(q: Dynamic): Promise<string[]> {
  await sleep(0.01);
  return Array.from(range(2), (i: number) => `${str(q)}-${i}`);
}
signature(search, "search", ["q"]);
async function fail({ ...kw }: Dynamic = {}): Promise<Dynamic> {
  throw new ValueError(`no ${str(kw)}`);
}
signature(fail, "fail", ["**kw"]);
function syncTool(n: Dynamic = 1): Dynamic {
  return mul(n, 2);
}
signature(syncTool, "sync_tool", ["n="]);
const TOOLS = { search, fail, sync: syncTool };
async function execute(call: Dynamic): Promise<Dynamic> {
  const fn = get(TOOLS, getItem(call, "name"));
  if (fn === null) {
    return { id: getItem(call, "id"), error: "unknown" };
  }
  try {
    let r: Dynamic = callAsync(fn, [], callMethod(call, "get", ["args", new Dict()]));
    if (iscoroutine(r)) {
      r = await settled(r);
    }
    return { id: getItem(call, "id"), result: r };
  } catch (caught) {
    const e = toException(caught);
    return { id: getItem(call, "id"), error: `${str(typeName(e))}: ${str(e)}` };
  }
}
signature(execute, "execute", ["call"]);
async function main(): Promise<Dynamic> {
  const calls: PyDict[] = [
    { id: 1, name: "search", args: { q: "x" } },
    { id: 2, name: "fail", args: { a: 1 } },
    { id: 3, name: "sync" },
    { id: 4, name: "zz" },
  ];
  for (const r of await gather(
    ...spread(map((...args: Dynamic[]) => callAsync(execute, args), calls)),
  )) {
    print(r);
  }
  print(
    await (async () => {
      const items: Dynamic[] = [];
      for (const c of getSlice(calls, 2, null)) {
        items.push(await execute(c));
      }
      return items;
    })(),
    await (async () => {
      const items2 = new Dict();
      for (const c of getSlice(calls, null, 1)) {
        items2.set(getItem(c, "id"), callMethod(await execute(c), "get", ["result"]));
      }
      return items2;
    })(),
  );
  return null;
}
await run(coroutine(main));
