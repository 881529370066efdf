import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run } from "./runtime/python/stdlib/asyncio.js";
import {
  AsyncGeneratorType,
  CoroutineType,
  FunctionType,
  GeneratorType,
  NoneType,
} from "./runtime/python/stdlib/types.js";

// types.CoroutineType and its like are the classes that type() gives

async function wait(): Promise<number> {
  return 1;
}

async function last(coroutine: Dynamic): Promise<Dynamic> {
  py.print(await py.settled(coroutine));
  return null;
}

async function* stream(): AsyncGenerator<Dynamic> {
  yield 1;
}

function* count(): Generator<Dynamic> {
  yield 1;
}
py.signature(count, "count", []);

const [coroutine, agen, gen] = [py.coroutine(wait), stream(), count()];
const kinds: Dynamic[] = [CoroutineType, AsyncGeneratorType, GeneratorType, FunctionType, NoneType];
for (const value of py.Tuple.of(coroutine, agen, gen, count, null, 5)) {
  py.print(
    kinds.map((kind: Dynamic) => py.is(py.type(value), kind)),
    kinds.map((kind: Dynamic) => py.isInstance(value, kind)),
  );
}
py.print(
  kinds.map((kind: Dynamic) => py.getAttr(kind, "__name__")),
  py.eq(py.type(coroutine), CoroutineType),
);
await run(py.coroutine(last, coroutine));
