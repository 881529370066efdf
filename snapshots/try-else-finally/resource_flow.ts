import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// finally with returns in loops and generators.
const log: Dynamic[] = [];
function use(n: number): string {
  log.push(`open ${n}`);
  try {
    if (n === 1) {
      return "early";
    }
    if (n === 2) {
      throw new py.ValueError("bad");
    }
    return "end";
  } catch (caught) {
    py.rethrowUnless(caught, py.ValueError);
    return "handled";
  } finally {
    log.push(`close ${n}`);
  }
}
py.print(
  Array.from(py.range(3), (i: number) => use(i)),
  log,
);
function* g(): Generator<Dynamic> {
  try {
    let completed = false;
    try {
      yield 1;
      yield 2;
      completed = true;
    } catch (caught2) {
      py.rethrowUnless(caught2, py.ValueError);
      yield "v";
    }
    if (completed) {
      yield "else";
    }
  } finally {
    log.push("gen done");
  }
}
py.print(py.list(g()), py.getItem(log, -1));
function nested(): Dynamic {
  for (let i = 0; i < 2; i++) {
    try {
      try {
        py.div(1, i);
      } finally {
        log.push(i);
      }
    } catch (caught3) {
      py.rethrowUnless(caught3, py.ZeroDivisionError);
      continue;
    }
    return i;
  }
  return null;
}
py.print(nested(), py.getSlice(log, -2, null));
