import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Attributes of built-in exceptions: args, errno, code, value, start, notes.
function stopIterationValue(): Dynamic {
  try {
    throw new py.StopIteration("v");
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.StopIteration);
    return py.Tuple.of(py.getAttr(e, "value"), py.getAttr(e, "args"));
  }
}
py.signature(stopIterationValue, "stop_iteration_value", []);

function keyErrorClass(): Dynamic {
  try {
    throw new py.KeyError();
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.Exception);
    return py.Tuple.of(py.str(e), py.repr(e), py.getAttr(e, "args"));
  }
}
py.signature(keyErrorClass, "key_error_class", []);

function osErrorParts(): Dynamic {
  try {
    throw new py.OSError(2, "No such file", "f.txt");
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.FileNotFoundError);
    return py.Tuple.of(
      py.str(e),
      py.getAttr(e, "errno"),
      py.getAttr(e, "strerror"),
      py.getAttr(e, "filename"),
      py.getAttr(e, "args"),
    );
  }
}
py.signature(osErrorParts, "os_error_parts", []);

function exitCode(): Dynamic {
  try {
    throw new py.SystemExit(3);
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.SystemExit);
    return py.Tuple.of(py.getAttr(e, "code"), py.str(e));
  }
}
py.signature(exitCode, "exit_code", []);

function keyboardInterrupt(): Dynamic {
  try {
    throw new py.KeyboardInterrupt();
  } catch (caught5) {
    const e = py.toException(caught5);
    if (e instanceof py.Exception) {
      return "no";
    } else {
      return py.typeName(e);
    }
  }
}
py.signature(keyboardInterrupt, "keyboard_interrupt", []);

function unicodeParts(): Dynamic {
  try {
    throw new py.UnicodeDecodeError("utf-8", py.bytes([255]), 0, 1, "bad");
  } catch (caught6) {
    const e = py.rethrowUnless(caught6, py.UnicodeError);
    return py.Tuple.of(py.str(e), py.getAttr(e, "start"), py.getAttr(e, "reason"));
  }
}
py.signature(unicodeParts, "unicode_parts", []);

function ownAttributes(): Dynamic {
  const e = new py.ValueError("a", 2);
  py.setAttr(e, "extra", 5);
  return py.Tuple.of(
    py.getAttr(e, "args"),
    py.getAttr(e, "extra"),
    py.str(e),
    py.repr(e),
    py.eq(e, new py.ValueError("a", 2)),
    py.hasAttr(e, "message"),
  );
}
py.signature(ownAttributes, "own_attributes", []);

function notes(): void {
  try {
    py.int("x");
  } catch (caught7) {
    const e = py.rethrowUnless(caught7, py.ValueError);
    py.callMethod(e, "add_note", ["note"]);
    py.print(py.getAttr(e, "__notes__"), py.getAttr(e, "args"));
    throw caught7;
  }
}
py.signature(notes, "notes", []);

function withTraceback(): string {
  try {
    throw py.raise(py.callMethod(new py.ValueError("a"), "with_traceback", [null]));
  } catch (caught8) {
    const e = py.rethrowUnless(caught8, py.ValueError);
    return py.str(e);
  }
}
py.signature(withTraceback, "with_traceback", []);

for (const function_ of py.Tuple.of(
  stopIterationValue,
  keyErrorClass,
  osErrorParts,
  exitCode,
  keyboardInterrupt,
  unicodeParts,
  ownAttributes,
  notes,
  withTraceback,
)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught9) {
    const error = py.toException(caught9);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
