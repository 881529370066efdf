import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  getEventLoop,
  iscoroutinefunction,
  newEventLoop,
  setEventLoop,
  sleep,
} from "./runtime/python/stdlib/asyncio.js";

// nest_asyncio, where it is installed, lets a running loop run again; without it nothing changes.

try {
} catch (caught) {
  py.rethrowUnless(caught, py.ImportError);
}

async function fetch(n: Dynamic): Promise<Dynamic> {
  await sleep(0);
  return py.add(n, 1);
}
py.signature(fetch, "fetch", ["n"]);

function getLoop(): Dynamic {
  try {
    return getEventLoop();
  } catch (caught2) {
    py.rethrowUnless(caught2, py.RuntimeError);
    const loop = newEventLoop();
    setEventLoop(loop);
    return loop;
  }
}

async function syncFetch(n: Dynamic): Promise<Dynamic> {
  return await newEventLoop().runUntilComplete(py.coroutine(fetch, n));
}
py.blocking(py.signature(syncFetch, "sync_fetch", ["n"]));

py.print(
  await syncFetch(1),
  await (async () => {
    const items: Dynamic[] = [];
    for (const n of py.Tuple.of(2, 3)) {
      items.push(await syncFetch(n));
    }
    return items;
  })(),
);
py.print(iscoroutinefunction(fetch), iscoroutinefunction(syncFetch));
