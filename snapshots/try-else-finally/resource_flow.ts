import {
  type Dynamic,
  ValueError,
  ZeroDivisionError,
  div,
  getItem,
  getSlice,
  iterate,
  list,
  print,
  range,
  toException,
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
    const error = toException(caught);
    if (error instanceof ValueError) {
      return "handled";
    } else {
      throw caught;
    }
  } finally {
    log.push(`close ${n}`);
  }
}
print(
  Array.from(iterate(range(3)), (i: Dynamic) => use(i)),
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
      const error2 = toException(caught2);
      if (error2 instanceof ValueError) {
        yield "v";
      } else {
        throw caught2;
      }
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
      const error3 = toException(caught3);
      if (error3 instanceof ZeroDivisionError) {
        continue;
      } else {
        throw caught3;
      }
    }
    return i;
  }
  return null;
}
print(nested(), getSlice(log, -2, null));
