import {
  type Dynamic,
  StopAsyncIteration,
  ValueError,
  anext,
  callMethod,
  coroutine,
  print,
  rethrowUnless,
  settled,
  str,
} from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";

// asend, athrow, aclose, early break, finally.
async function* g(): AsyncGenerator<Dynamic> {
  try {
    const x = (yield 1) ?? null;
    print("got", x);
    try {
      yield 2;
    } catch (caught) {
      const e = rethrowUnless(caught, ValueError);
      yield `caught ${str(e)}`;
    }
  } finally {
    await sleep(0);
    print("fin");
  }
}
async function main(): Promise<Dynamic> {
  const a = g();
  print(
    await settled(callMethod(a, "__anext__", [])),
    await settled(callMethod(a, "asend", ["v"])),
    await settled(callMethod(a, "athrow", [new ValueError("e")])),
  );
  try {
    await settled(callMethod(a, "__anext__", []));
  } catch (caught2) {
    rethrowUnless(caught2, StopAsyncIteration);
    print("stop");
  }
  const b = g();
  print(await anext(b));
  await settled(callMethod(b, "aclose", []));
  print(await anext(b, "dflt"));
  for await (const v of g()) {
    print(v);
  }
  return null;
}
await run(coroutine(main));
