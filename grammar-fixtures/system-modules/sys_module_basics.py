# Parts of sys that programs use.
import sys
print(sys.maxsize, sys.version_info >= (3, 10), sys.version_info.major, sys.getsizeof("") > 0, sys.byteorder, sys.modules["sys"] is sys, isinstance(sys.path, list), len(sys.argv), sys.getrecursionlimit() > 100, sys.platform in ("linux", "darwin", "win32"), sys.intern("a") == "a", "json" in sys.modules or True, sys.float_info.dig)
sys.stdout.write("x"); sys.stdout.write("\n"); sys.stdout.flush(); sys.stderr.write("err\n"); sys.path.insert(0, "/tmp/none"); print(sys.path[0], sys.path.pop(0))
if __name__ == "__main__": print("main", __name__)
print(__doc__)
