# Big ints through str, int, float, hex, format and comparison.
n = 123456789012345678901234567890
print(str(n), int("123456789012345678901234567890") == n, n == float(n))
print(hex(n), bin(2 ** 60), oct(2 ** 61), n.bit_length())
print(f"{n:,}", f"{n:e}", f"{n:x}", "%d" % n)
print(float(2 ** 80), int(1e22), int(1e23), round(n, -20))
print(n > 1e29, n < 1e30, int("-9" * 1 + "9" * 25))
import json
print(json.dumps({"n": 2 ** 63}), json.loads("[12345678901234567890]"))
