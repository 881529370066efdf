import {
  type Dynamic,
  ValueError,
  ZeroDivisionError,
  div,
  getItem,
  getSlice,
  list,
  print,
  range,
  rethrowUnless,
} from "./runtime/python/index.js";

// finally with returns in loops and generators.
const log: Dynamic[] = [];
function use(n: number): string {
  log.push(`open ${n}`);
  try {
    if (n === 1) {
      return "early";
    }
    if (n === 2) {
      throw new ValueError("bad");
    }
    return "end";
  } catch (caught) {
    rethrowUnless(caught, ValueError);
    return "handled";
  } finally {
    log.push(`close ${n}`);
  }
}
print(
  Array.from(range(3), (i: number) => use(i)),
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
      rethrowUnless(caught2, ValueError);
      yield "v";
    }
    if (completed) {
      yield "else";
    }
  } finally {
    log.push("gen done");
  }
}
print(list(g()), getItem(log, -1));
function nested(): Dynamic {
  for (let i = 0; i < 2; i++) {
    try {
      try {
        div(1, i);
      } finally {
        log.push(i);
      }
    } catch (caught3) {
      rethrowUnless(caught3, ZeroDivisionError);
      continue;
    }
    return i;
  }
  return null;
}
print(nested(), getSlice(log, -2, null));
