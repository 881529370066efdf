import {
  ArithmeticError,
  AssertionError,
  ConnectionError,
  type Dynamic,
  Exception,
  FileNotFoundError,
  ImportError,
  IndexError,
  KeyError,
  KeyboardInterrupt,
  LookupError,
  ModuleNotFoundError,
  NameError,
  NotImplementedError,
  OSError,
  RecursionError,
  RuntimeError,
  StopIteration,
  SystemExit,
  TimeoutError,
  Tuple,
  UnboundLocalError,
  UnicodeDecodeError,
  ValueError,
  ZeroDivisionError,
  getAttr,
  isSubclass,
  print,
  rethrowUnless,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Which handler catches which built-in exception.
const pairs: Dynamic[] = [
  Tuple.of(KeyError, LookupError),
  Tuple.of(IndexError, LookupError),
  Tuple.of(ZeroDivisionError, ArithmeticError),
  Tuple.of(FileNotFoundError, OSError),
  Tuple.of(UnicodeDecodeError, ValueError),
  Tuple.of(NotImplementedError, RuntimeError),
  Tuple.of(RecursionError, RuntimeError),
  Tuple.of(ModuleNotFoundError, ImportError),
  Tuple.of(TimeoutError, OSError),
  Tuple.of(ConnectionError, OSError),
  Tuple.of(KeyboardInterrupt, Exception),
  Tuple.of(SystemExit, Exception),
  Tuple.of(StopIteration, Exception),
  Tuple.of(UnboundLocalError, NameError),
  Tuple.of(AssertionError, Exception),
];
for (const [a, b] of pairs) {
  print(getAttr(a, "__name__"), getAttr(b, "__name__"), isSubclass(a, b));
}
try {
  throw new FileNotFoundError("gone");
} catch (caught) {
  const e = rethrowUnless(caught, OSError);
  print(typeName(e), e);
}
try {
  throw new SystemExit(3);
} catch (caught2) {
  const e = toException(caught2);
  print(typeName(e), getAttr(e, "code"));
}
