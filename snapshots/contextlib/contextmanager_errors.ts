import {
  type Dynamic,
  KeyError,
  Tuple,
  ValueError,
  call,
  enter,
  exit,
  getAttr,
  mul,
  print,
  rethrowUnless,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";

// Generator managers that catch, let through, do not yield, or yield twice.
function catchesSome(): Dynamic {
  const cm: Dynamic = contextmanager(
    signature(
      function* cm(x: Dynamic): Generator<Dynamic> {
        print("in", x);
        try {
          yield mul(x, 2);
        } catch (caught) {
          const e = rethrowUnless(caught, ValueError);
          print("caught", e);
        } finally {
          print("out");
        }
      },
      "catches_some.<locals>.cm",
      ["x"],
    ),
  );
  const manager: Dynamic = call(cm, [2]);
  const v = enter(manager);
  let failed = false;
  try {
    print(v);
  } catch (caught2) {
    failed = true;
    if (!exit(manager, caught2)) {
      throw caught2;
    }
  } finally {
    if (!failed) {
      exit(manager);
    }
  }
  const manager2: Dynamic = call(cm, [3]);
  enter(manager2);
  let failed2 = false;
  try {
    throw new ValueError("v");
  } catch (caught3) {
    failed2 = true;
    if (!exit(manager2, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      exit(manager2);
    }
  }
  try {
    const manager3: Dynamic = call(cm, [4]);
    enter(manager3);
    let failed3 = false;
    try {
      throw new KeyError("k");
    } catch (caught4) {
      failed3 = true;
      if (!exit(manager3, caught4)) {
        throw caught4;
      }
    } finally {
      if (!failed3) {
        exit(manager3);
      }
    }
  } catch (caught5) {
    const e = rethrowUnless(caught5, KeyError);
    return Tuple.of("KE", getAttr(e, "args"));
  }
  return null;
}
signature(catchesSome, "catches_some", []);

function yieldsNothing(): Dynamic {
  const noyield: Dynamic = contextmanager(
    signature(
      function* noyield(): Generator<Dynamic> {
        if (false) {
          yield null;
        }
      },
      "yields_nothing.<locals>.noyield",
      [],
    ),
  );
  const manager4: Dynamic = call(noyield, []);
  enter(manager4);
  let failed4 = false;
  try {
  } catch (caught6) {
    failed4 = true;
    if (!exit(manager4, caught6)) {
      throw caught6;
    }
  } finally {
    if (!failed4) {
      exit(manager4);
    }
  }
  return null;
}
signature(yieldsNothing, "yields_nothing", []);

function yieldsTwice(): Dynamic {
  const two: Dynamic = contextmanager(
    signature(
      function* two(): Generator<Dynamic> {
        yield 1;
        yield 2;
      },
      "yields_twice.<locals>.two",
      [],
    ),
  );
  const manager5: Dynamic = call(two, []);
  enter(manager5);
  let failed5 = false;
  try {
  } catch (caught7) {
    failed5 = true;
    if (!exit(manager5, caught7)) {
      throw caught7;
    }
  } finally {
    if (!failed5) {
      exit(manager5);
    }
  }
  return null;
}
signature(yieldsTwice, "yields_twice", []);

for (const function_ of Tuple.of(catchesSome, yieldsNothing, yieldsTwice)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught8) {
    const error = toException(caught8);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
