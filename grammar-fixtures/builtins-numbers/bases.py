# bin, oct, hex, chr and ord at their edges.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: bin(10),
    lambda: bin(-10),
    lambda: bin(True),
    lambda: bin(2**65),
    lambda: bin(-2**65),
    lambda: bin(1.0),
    lambda: bin("1"),
    lambda: chr(65),
    lambda: chr(0x1F600),
    lambda: chr(-1),
    lambda: chr(0x110000),
    lambda: chr("a"),
    lambda: chr(65.0),
    lambda: chr(True),
    lambda: chr(2**70),
    lambda: hex(255),
    lambda: hex(-255),
    lambda: hex(2**70),
    lambda: hex(True),
    lambda: hex(1.5),
    lambda: hex("a"),
    lambda: oct(8),
    lambda: oct(-8),
    lambda: oct(2**70),
    lambda: oct(1.0),
    lambda: oct("a"),
    lambda: ord("a"),
    lambda: ord("😀"),
    lambda: ord(""),
    lambda: ord("ab"),
    lambda: ord("😀😀"),
    lambda: ord(b"a"),
    lambda: ord(b"ab"),
    lambda: ord(5),
)
