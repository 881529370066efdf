import {
  type Dynamic,
  Exception,
  FileNotFoundError,
  KeyError,
  KeyboardInterrupt,
  OSError,
  StopIteration,
  SystemExit,
  Tuple,
  UnicodeDecodeError,
  UnicodeError,
  ValueError,
  bytes,
  call,
  callMethod,
  eq,
  getAttr,
  hasAttr,
  int,
  print,
  raise,
  repr,
  rethrowUnless,
  setAttr,
  signature,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Attributes of built-in exceptions: args, errno, code, value, start, notes.
function stopIterationValue(): Dynamic {
  try {
    throw new StopIteration("v");
  } catch (caught) {
    const e = rethrowUnless(caught, StopIteration);
    return Tuple.of(getAttr(e, "value"), getAttr(e, "args"));
  }
}
signature(stopIterationValue, "stop_iteration_value", []);

function keyErrorClass(): Dynamic {
  try {
    throw new KeyError();
  } catch (caught2) {
    const e = rethrowUnless(caught2, Exception);
    return Tuple.of(str(e), repr(e), getAttr(e, "args"));
  }
}
signature(keyErrorClass, "key_error_class", []);

function osErrorParts(): Dynamic {
  try {
    throw new OSError(2, "No such file", "f.txt");
  } catch (caught3) {
    const e = rethrowUnless(caught3, FileNotFoundError);
    return Tuple.of(
      str(e),
      getAttr(e, "errno"),
      getAttr(e, "strerror"),
      getAttr(e, "filename"),
      getAttr(e, "args"),
    );
  }
}
signature(osErrorParts, "os_error_parts", []);

function exitCode(): Dynamic {
  try {
    throw new SystemExit(3);
  } catch (caught4) {
    const e = rethrowUnless(caught4, SystemExit);
    return Tuple.of(getAttr(e, "code"), str(e));
  }
}
signature(exitCode, "exit_code", []);

function keyboardInterrupt(): Dynamic {
  try {
    throw new KeyboardInterrupt();
  } catch (caught5) {
    const e = toException(caught5);
    if (e instanceof Exception) {
      return "no";
    } else {
      return typeName(e);
    }
  }
}
signature(keyboardInterrupt, "keyboard_interrupt", []);

function unicodeParts(): Dynamic {
  try {
    throw new UnicodeDecodeError("utf-8", bytes([255]), 0, 1, "bad");
  } catch (caught6) {
    const e = rethrowUnless(caught6, UnicodeError);
    return Tuple.of(str(e), getAttr(e, "start"), getAttr(e, "reason"));
  }
}
signature(unicodeParts, "unicode_parts", []);

function ownAttributes(): Dynamic {
  const e = new ValueError("a", 2);
  setAttr(e, "extra", 5);
  return Tuple.of(
    getAttr(e, "args"),
    getAttr(e, "extra"),
    str(e),
    repr(e),
    eq(e, new ValueError("a", 2)),
    hasAttr(e, "message"),
  );
}
signature(ownAttributes, "own_attributes", []);

function notes(): void {
  try {
    int("x");
  } catch (caught7) {
    const e = rethrowUnless(caught7, ValueError);
    callMethod(e, "add_note", ["note"]);
    print(getAttr(e, "__notes__"), getAttr(e, "args"));
    throw caught7;
  }
}
signature(notes, "notes", []);

function withTraceback(): string {
  try {
    throw raise(callMethod(new ValueError("a"), "with_traceback", [null]));
  } catch (caught8) {
    const e = rethrowUnless(caught8, ValueError);
    return str(e);
  }
}
signature(withTraceback, "with_traceback", []);

for (const function_ of Tuple.of(
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
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught9) {
    const error = toException(caught9);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
