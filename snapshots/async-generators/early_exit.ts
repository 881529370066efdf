import {
  Dict,
  type Dynamic,
  KeyError,
  StopAsyncIteration,
  ValueError,
  anext,
  callMethod,
  clear,
  coroutine,
  getAttr,
  getItem,
  iterateAsync,
  mul,
  print,
  rethrowUnless,
  settled,
  sum,
  typeName,
} from "./runtime/python/index.js";
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
  for await (const i of iterateAsync(gen)) {
    if (i === 1) {
      break;
    }
  }
  await settled(callMethod(gen, "aclose", []));
  print(log);
  clear(log);
  print(
    await (async () => {
      const items: Dynamic[] = [];
      for await (const i of iterateAsync(gen)) {
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
  print(
    await settled(callMethod(gen, "__anext__", [])),
    await anext(gen),
    await anext(gen),
    await anext(gen, "default"),
  );
  try {
    await anext(gen);
  } catch (caught) {
    const e = rethrowUnless(caught, StopAsyncIteration);
    print(typeName(e), getAttr(e, "args"));
  }
  clear(log);
  try {
    for await (const i of ticks(3)) {
      if (i) {
        throw new KeyError(i);
      }
    }
  } catch (caught2) {
    const e = rethrowUnless(caught2, KeyError);
    print("caught", e);
  }
  gen = ticks(3);
  await anext(gen);
  try {
    await settled(callMethod(gen, "athrow", [new ValueError("in")]));
  } catch (caught3) {
    const e = rethrowUnless(caught3, ValueError);
    print("thrown", e, getItem(log, -1));
  }
  print(
    await (async () => {
      const items3 = new Dict();
      for await (const i of ticks(3)) {
        if (i !== 1) {
          items3.set(i, mul(i, i));
        }
      }
      return items3;
    })(),
    sum(
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

await run(coroutine(main));
