# chr, ord, hex, oct, bin.
print(chr(97), chr(8364), chr(128512), ord("a"), ord("€"), ord("😀"), hex(255), hex(-1), oct(8), bin(5), bin(-5), hex(0), bin(0))
print(int(hex(255), 16), int(bin(9), 2), int("0o17", 8), "".join(chr(ord(c) + 1) for c in "HAL"), [ord(c) - ord("a") for c in "xyz"])
for f in (lambda: chr(1114112), lambda: chr("a"), lambda: ord(""), lambda: ord("ab"), lambda: hex(1.5), lambda: bin("1"), lambda: ord(5)):
    try: f()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
