import * as py from "./runtime/python/index.js";

// break and continue through finally clauses.
function continueThrough(): string {
  for (let i = 0; i < 3; i++) {
    try {
      continue;
    } finally {
      py.print("f", i);
    }
  }
  return "done";
}
py.signature(continueThrough, "continue_through", []);

function breakFromFinally(): string {
  for (let i = 0; i < 3; i++) {
    try {
      py.div(1, 0);
    } finally {
      break;
    }
  }
  return "broke";
}
py.signature(breakFromFinally, "break_from_finally", []);

function nestedFinally(): string {
  loop3: {
    while (true) {
      try {
        try {
          throw new py.ValueError();
        } finally {
          py.print("q1");
        }
      } catch (caught) {
        py.rethrowUnless(caught, py.ValueError);
        break loop3;
      } finally {
        py.print("q2");
      }
    }
    py.print("never");
  }
  return "qq";
}
py.signature(nestedFinally, "nested_finally", []);

for (const function_ of py.Tuple.of(continueThrough, breakFromFinally, nestedFinally)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught2) {
    const error = py.toException(caught2);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
