# sys: sizes, version, arguments, and SystemExit with different values.
import sys

for value in (0, None, 3, "text"):
    try:
        sys.exit(value)
    except SystemExit as e:
        print(repr(e.code), e.args, isinstance(e, Exception))
print(sys.maxsize == 2**63 - 1, sys.version_info >= (3, 8), sys.version_info[0], len(sys.argv), sys.byteorder, sys.maxunicode)
print(sys.stdout.write("abc\n"), sys.float_info.max, sys.float_info.epsilon)
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exc_info()[0] is ZeroDivisionError)
print(sys.exc_info())
