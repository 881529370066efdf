# Which handler catches which built-in exception.
pairs = [(KeyError, LookupError), (IndexError, LookupError), (ZeroDivisionError, ArithmeticError), (FileNotFoundError, OSError), (UnicodeDecodeError, ValueError), (NotImplementedError, RuntimeError), (RecursionError, RuntimeError), (ModuleNotFoundError, ImportError), (TimeoutError, OSError), (ConnectionError, IOError), (KeyboardInterrupt, Exception), (SystemExit, Exception), (StopIteration, Exception), (UnboundLocalError, NameError), (AssertionError, Exception)]
for a, b in pairs: print(a.__name__, b.__name__, issubclass(a, b))
try: raise FileNotFoundError("gone")
except IOError as e: print(type(e).__name__, e)
try: raise SystemExit(3)
except BaseException as e: print(type(e).__name__, e.code)
