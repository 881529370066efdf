import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { gather, iscoroutine, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// Async tools chosen from a table, sequential and parallel, with errors.
async function search(q: Dynamic): Promise<string[]> {
  await sleep(0.01);
  return Array.from(py.range(2), (i: number) => `${py.str(q)}-${i}`);
}
py.signature(search, "search", ["q"]);
async function fail({ ...kw }: Dynamic = {}): Promise<Dynamic> {
  throw new py.ValueError(`no ${py.str(kw)}`);
}
py.signature(fail, "fail", ["**kw"]);
function syncTool(n: Dynamic = 1): Dynamic {
  return py.mul(n, 2);
}
py.signature(syncTool, "sync_tool", ["n="]);
const TOOLS = { search, fail, sync: syncTool };
async function execute(call: Dynamic): Promise<Dynamic> {
  const fn = py.get(TOOLS, py.getItem(call, "name"));
  if (fn === null) {
    return { id: py.getItem(call, "id"), error: "unknown" };
  }
  try {
    let r: Dynamic = py.callAsync(fn, [], py.callMethod(call, "get", ["args", new py.Dict()]));
    if (iscoroutine(r)) {
      r = await py.settled(r);
    }
    return { id: py.getItem(call, "id"), result: r };
  } catch (caught) {
    const e = py.toException(caught);
    return { id: py.getItem(call, "id"), error: `${py.str(py.typeName(e))}: ${py.str(e)}` };
  }
}
py.signature(execute, "execute", ["call"]);
async function main(): Promise<Dynamic> {
  const calls: PyDict[] = [
    { id: 1, name: "search", args: { q: "x" } },
    { id: 2, name: "fail", args: { a: 1 } },
    { id: 3, name: "sync" },
    { id: 4, name: "zz" },
  ];
  for (const r of await gather(...py.spread(py.map((...args: Dynamic[]) => py.callAsync(execute, args), calls)))) {
    py.print(r);
  }
  py.print(
    await (async () => {
      const items: Dynamic[] = [];
      for (const c of py.getSlice(calls, 2, null)) {
        items.push(await execute(c));
      }
      return items;
    })(),
    await (async () => {
      const items2 = new py.Dict();
      for (const c of py.getSlice(calls, null, 1)) {
        items2.set(py.getItem(c, "id"), py.callMethod(await execute(c), "get", ["result"]));
      }
      return items2;
    })(),
  );
  return null;
}
await run(py.coroutine(main));
