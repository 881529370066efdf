import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";

// Generator managers that catch, let through, do not yield, or yield twice.
function catchesSome(): Dynamic {
  const cm: Dynamic = contextmanager(
    py.signature(
      function* cm(x: Dynamic): Generator<Dynamic> {
        py.print("in", x);
        try {
          yield py.mul(x, 2);
        } catch (caught) {
          const e = py.rethrowUnless(caught, py.ValueError);
          py.print("caught", e);
        } finally {
          py.print("out");
        }
      },
      "catches_some.<locals>.cm",
      ["x"],
    ),
  );
  const manager: Dynamic = py.call(cm, [2]);
  const v = py.enter(manager);
  let failed = false;
  try {
    py.print(v);
  } catch (caught2) {
    failed = true;
    if (!py.exit(manager, caught2)) {
      throw caught2;
    }
  } finally {
    if (!failed) {
      py.exit(manager);
    }
  }
  const manager2: Dynamic = py.call(cm, [3]);
  py.enter(manager2);
  let failed2 = false;
  try {
    throw new py.ValueError("v");
  } catch (caught3) {
    failed2 = true;
    if (!py.exit(manager2, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      py.exit(manager2);
    }
  }
  try {
    const manager3: Dynamic = py.call(cm, [4]);
    py.enter(manager3);
    let failed3 = false;
    try {
      throw new py.KeyError("k");
    } catch (caught4) {
      failed3 = true;
      if (!py.exit(manager3, caught4)) {
        throw caught4;
      }
    } finally {
      if (!failed3) {
        py.exit(manager3);
      }
    }
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, py.KeyError);
    return py.Tuple.of("KE", py.getAttr(e, "args"));
  }
  return null;
}
py.signature(catchesSome, "catches_some", []);

function yieldsNothing(): Dynamic {
  const noyield: Dynamic = contextmanager(
    py.signature(
      function* noyield(): Generator<Dynamic> {
        if (false) {
          yield null;
        }
      },
      "yields_nothing.<locals>.noyield",
      [],
    ),
  );
  const manager4: Dynamic = py.call(noyield, []);
  py.enter(manager4);
  let failed4 = false;
  try {
  } catch (caught6) {
    failed4 = true;
    if (!py.exit(manager4, caught6)) {
      throw caught6;
    }
  } finally {
    if (!failed4) {
      py.exit(manager4);
    }
  }
  return null;
}
py.signature(yieldsNothing, "yields_nothing", []);

function yieldsTwice(): Dynamic {
  const two: Dynamic = contextmanager(
    py.signature(
      function* two(): Generator<Dynamic> {
        yield 1;
        yield 2;
      },
      "yields_twice.<locals>.two",
      [],
    ),
  );
  const manager5: Dynamic = py.call(two, []);
  py.enter(manager5);
  let failed5 = false;
  try {
  } catch (caught7) {
    failed5 = true;
    if (!py.exit(manager5, caught7)) {
      throw caught7;
    }
  } finally {
    if (!failed5) {
      py.exit(manager5);
    }
  }
  return null;
}
py.signature(yieldsTwice, "yields_twice", []);

for (const function_ of py.Tuple.of(catchesSome, yieldsNothing, yieldsTwice)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught8) {
    const error = py.toException(caught8);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
