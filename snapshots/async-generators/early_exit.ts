import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";

// Leaving an async generator early: break and aclose, finally blocks, exceptions from the consumer's side, exhaustion.

const log: string[] = [];

async function* ticks(n: number): AsyncGenerator<Dynamic> {
  try {
    for (let i = 0; i < n; i++) {
      await sleep(0);
      log.push(`yield ${i}`);
      yield i;
    }
  } finally {
    log.push("cleanup");
  }
}

async function main(): Promise<Dynamic> {
  let gen: Dynamic = ticks(5);
  for await (const i of py.iterateAsync(gen)) {
    if (i === 1) {
      break;
    }
  }
  await py.settled(py.callMethod(gen, "aclose", []));
  py.print(log);
  py.clear(log);
  py.print(
    await (async () => {
      const items: Dynamic[] = [];
      for await (const i of py.iterateAsync(gen)) {
        items.push(i);
      }
      return items;
    })(),
    await (async () => {
      const items2: Dynamic[] = [];
      for await (const i of ticks(2)) {
        items2.push(i);
      }
      return items2;
    })(),
    log,
  );
  gen = ticks(3);
  py.print(
    await py.settled(py.callMethod(gen, "__anext__", [])),
    await py.anext(gen),
    await py.anext(gen),
    await py.anext(gen, "default"),
  );
  try {
    await py.anext(gen);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.StopAsyncIteration);
    py.print(py.typeName(e), py.getAttr(e, "args"));
  }
  py.clear(log);
  try {
    for await (const i of ticks(3)) {
      if (i) {
        throw new py.KeyError(i);
      }
    }
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.KeyError);
    py.print("caught", e);
  }
  gen = ticks(3);
  await py.anext(gen);
  try {
    await py.settled(py.call(py.getAttr(gen, "athrow"), [new py.ValueError("in")]));
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.ValueError);
    py.print("thrown", e, py.getItem(log, -1));
  }
  py.print(
    await (async () => {
      const items3 = new py.Dict();
      for await (const i of ticks(3)) {
        if (i !== 1) {
          items3.set(i, py.mul(i, i));
        }
      }
      return items3;
    })(),
    py.sum(
      await (async () => {
        const items4: Dynamic[] = [];
        for await (const x of ticks(4)) {
          items4.push(x);
        }
        return items4;
      })(),
    ),
  );
  return null;
}

await run(py.coroutine(main));
