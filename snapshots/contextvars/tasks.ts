import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { createTask, gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";
import { ContextVar } from "./runtime/python/stdlib/contextvars.js";

// Tasks get their own copy of the context; changes below do not come back.

const user = new ContextVar("user", { default: "nobody" });
const trail = new ContextVar("trail", { default: py.Tuple.of() });

async function log(step: Dynamic): Promise<Dynamic> {
  trail.set(py.add(trail.get(), py.Tuple.of(`${py.str(user.get())}:${py.str(step)}`)));
  await sleep(0);
  return trail.get();
}

async function handle(name: string, steps: number): Promise<Dynamic> {
  const token = user.set(name);
  try {
    for (let step = 0; step < steps; step++) {
      await log(step);
    }
    return trail.get();
  } finally {
    user.reset(token);
  }
}

async function main(): Promise<Dynamic> {
  user.set("main");
  py.print(await gather(py.coroutine(handle, "ann", 2), py.coroutine(handle, "bob", 3)));
  py.print(user.get(), trail.get());
  const task = createTask(py.coroutine(log, "late"));
  user.set("changed");
  py.print(await py.settled(task), trail.get(), await log("direct"), trail.get());
  return null;
}

await run(py.coroutine(main));
py.print(user.get(), trail.get());
