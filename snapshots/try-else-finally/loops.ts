import {
  Tuple,
  ValueError,
  call,
  div,
  getAttr,
  print,
  rethrowUnless,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// break and continue through finally clauses.
function continueThrough(): string {
  for (let i = 0; i < 3; i++) {
    try {
      continue;
    } finally {
      print("f", i);
    }
  }
  return "done";
}
signature(continueThrough, "continue_through", []);

function breakFromFinally(): string {
  for (let i = 0; i < 3; i++) {
    try {
      div(1, 0);
    } finally {
      break;
    }
  }
  return "broke";
}
signature(breakFromFinally, "break_from_finally", []);

function nestedFinally(): string {
  loop3: {
    while (true) {
      try {
        try {
          throw new ValueError();
        } finally {
          print("q1");
        }
      } catch (caught) {
        rethrowUnless(caught, ValueError);
        break loop3;
      } finally {
        print("q2");
      }
    }
    print("never");
  }
  return "qq";
}
signature(nestedFinally, "nested_finally", []);

for (const function_ of Tuple.of(continueThrough, breakFromFinally, nestedFinally)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught2) {
    const error = toException(caught2);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
