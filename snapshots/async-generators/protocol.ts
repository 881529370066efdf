import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";

// asend, athrow, aclose, early break, finally.
async function* g(): AsyncGenerator<Dynamic> {
  try {
    const x = (yield 1) ?? null;
    py.print("got", x);
    try {
      yield 2;
    } catch (caught) {
      const e = py.rethrowUnless(caught, py.ValueError);
      yield `caught ${py.str(e)}`;
    }
  } finally {
    await sleep(0);
    py.print("fin");
  }
}
async function main(): Promise<Dynamic> {
  const a = g();
  py.print(
    await py.settled(py.callMethod(a, "__anext__", [])),
    await py.settled(py.callMethod(a, "asend", ["v"])),
    await py.settled(py.call(py.getAttr(a, "athrow"), [new py.ValueError("e")])),
  );
  try {
    await py.settled(py.callMethod(a, "__anext__", []));
  } catch (caught2) {
    py.rethrowUnless(caught2, py.StopAsyncIteration);
    py.print("stop");
  }
  const b = g();
  py.print(await py.anext(b));
  await py.settled(py.callMethod(b, "aclose", []));
  py.print(await py.anext(b, "dflt"));
  for await (const v of g()) {
    py.print(v);
  }
  return null;
}
await run(py.coroutine(main));
