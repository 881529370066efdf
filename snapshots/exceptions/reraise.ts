import {
  KeyError,
  RuntimeError,
  Tuple,
  TypeError,
  ValueError,
  print,
  raise,
  repr,
  reraise,
  setAttr,
  toException,
} from "./runtime/python/index.js";

// Bare raise, raise e, nested handlers.
function inner(): void {
  throw new ValueError("deep");
}
function outer(): void {
  try {
    inner();
  } catch (caught) {
    const e = toException(caught);
    if (e instanceof ValueError) {
      print("log", e);
      throw caught;
    } else {
      throw caught;
    }
  }
}
try {
  outer();
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof ValueError) {
    print("got", e);
  } else {
    throw caught2;
  }
}
try {
  try {
    inner();
  } catch (caught3) {
    const e = toException(caught3);
    if (e instanceof ValueError) {
      setAttr(e, "args", Tuple.of("changed"));
      throw raise(e);
    } else {
      throw caught3;
    }
  }
} catch (caught4) {
  const e = toException(caught4);
  if (e instanceof ValueError) {
    print(e);
  } else {
    throw caught4;
  }
}
try {
  throw reraise();
} catch (caught5) {
  const e = toException(caught5);
  if (e instanceof RuntimeError) {
    print(e);
  } else {
    throw caught5;
  }
}
try {
  throw new KeyError();
} catch (caught6) {
  const e = toException(caught6);
  if (e instanceof KeyError) {
    print(repr(e));
  } else {
    throw caught6;
  }
}
try {
  throw raise("text");
} catch (caught7) {
  const e = toException(caught7);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught7;
  }
}
