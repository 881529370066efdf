"""Rows for record.py: the name of a call and its arguments."""

TEXTS = ["", "a", "Hello World", "hELLO wORLD", "123", "١٢٣", "²½", "abc123", "ΑΣ ΟΔΟΣ", "ßtraße", "ŉ", "ǆ", "ﬁne",
         "they're bill's", "İstanbul", "e\u0301", "😀 x", " \t\n", "_a1", "1a", "Ǆ", "ᾳ", "Ꭰꭰ", "\x1c\u2029", "a\x85b",
         "HELLO 1", "\ud800", "ა"]
PREDICATES = ["isalpha", "isalnum", "isdigit", "isdecimal", "isnumeric", "isspace", "isupper", "islower", "istitle",
              "isidentifier", "isprintable", "isascii", "upper", "lower", "title", "capitalize", "swapcase", "casefold",
              "strip", "split", "splitlines"]
STRINGS = [("str." + name, text) for name in PREDICATES for text in TEXTS]

STRINGS += [("str." + name, *args) for name, *args in [
    ("strip", "xxaxx", "x"), ("strip", " \x1f\u3000a\xa0"), ("lstrip", "abca", "ab"), ("rstrip", "abca", "ab"),
    ("strip", "😀a😀", "😀"), ("strip", "a", 1), ("strip", "a", None), ("lstrip", "a", 5),
    ("split", "a,b,,c", ","), ("split", "a,b,,c", ",", 1), ("split", "", ","), ("split", "  a  b c ", None, 1),
    ("split", "  a  b c ", None, 0), ("split", "a b c  ", None, 2), ("split", " a ", None, 1), ("split", "a", ""),
    ("split", "a", 5), ("split", "a", "b", "c"), ("split", "a--b--c", "--"), ("split", "a", None, -5),
    ("rsplit", "a,b,,c", ",", 1), ("rsplit", "  a  b c ", None, 1), ("rsplit", "  a  b c ", None, 0), ("rsplit", "", None),
    ("rsplit", "aaa", "aa"), ("split", "aaa", "aa"), ("rsplit", "a", ""), ("rsplit", "abc", ",", 3),
    ("splitlines", "a\r\nb\rc\n\nd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029"), ("splitlines", "a\r\nb\n", True),
    ("splitlines", "\n"), ("splitlines", "", True),
    ("join", ",", ["a", "b"]), ("join", "", ["a", 1]), ("join", ",", 5), ("join", "-", "abc"), ("join", ",", ("a", None)),
    ("join", ", ", {"k": 1, "l": 2}),
    ("partition", "a=b=c", "="), ("partition", "abc", "="), ("rpartition", "a=b=c", "="), ("rpartition", "abc", "="),
    ("partition", "a", ""), ("partition", "a", 1),
    ("find", "abcabc", "c"), ("find", "abcabc", "c", 3), ("find", "abcabc", "c", 3, 5), ("find", "abc", ""),
    ("find", "abc", "", 3), ("find", "abc", "", 4), ("find", "abc", "b", -2), ("find", "😀a😀b", "b"), ("find", "😀a😀b", "a", 1),
    ("find", "a", 1), ("find", "abc", "a", "x"), ("find", "abc", "c", None, None), ("rfind", "abcabc", "c"),
    ("rfind", "abcabc", "c", 0, 5), ("rfind", "abc", ""), ("rfind", "😀a😀a", "a"), ("rfind", "abc", "", 1, 2), ("rfind", "abc", "abcd"),
    ("index", "abc", "z"), ("index", "abc", "c"), ("rindex", "abc", "z"), ("index", "abc", "c", -10**30),
    ("count", "aaa", "aa"), ("count", "abc", ""), ("count", "😀😀", ""), ("count", "banana", "an", 2), ("count", "abc", "", 5), ("count", "a", 1),
    ("startswith", "abc", "a"), ("startswith", "abc", ("x", "a")), ("startswith", "abc", "b", 1), ("startswith", "abc", ""),
    ("startswith", "abc", "", 4), ("startswith", "abc", 1), ("startswith", "abc", ["a"]), ("startswith", "abc", ("x", 1)),
    ("startswith", "abc", ()), ("endswith", "abc", "c"), ("endswith", "abc", "b", 0, 2), ("endswith", "abc", ("c", 1)), ("endswith", "x", ["a"]),
    ("endswith", "😀a", "a", 1), ("startswith", "abc", "c", -1),
    ("replace", "aaa", "a", "b"), ("replace", "aaa", "a", "b", 2), ("replace", "abc", "", "-"), ("replace", "abc", "", "-", 2),
    ("replace", "", "", "x"), ("replace", "a😀b", "", "-"), ("replace", "aXa", "X", "$&"), ("replace", "a", 1, 2), ("replace", "a", "a", 2),
    ("replace", "abc", "", "-", 0), ("replace", "abc", "", "-", 4), ("replace", "abab", "ab", "x", -1), ("replace", "", "", "x", 0),
    ("removeprefix", "abc", "a"), ("removesuffix", "abc", "c"), ("removesuffix", "abc", ""), ("removeprefix", "a", 1),
    ("center", "ab", 5), ("center", "abc", 6), ("center", "ab", 7, "*"), ("center", "😀", 4, "-"), ("center", "a", "x"),
    ("center", "a", 5, "ab"), ("center", "a", 5, 1), ("ljust", "ab", 5, "."), ("rjust", "ab", 5, "😀"), ("ljust", "abc", 2),
    ("zfill", "-5", 5), ("zfill", "+5", 5), ("zfill", "abc", 2), ("zfill", "", 3), ("zfill", "a", "1"),
    ("expandtabs", "a\tb\tc"), ("expandtabs", "a\tbb\n\tc", 4), ("expandtabs", "a\tb", 0), ("expandtabs", "a\tb", -3),
    ("translate", "abc", {97: "x", 98: None, 99: 120}), ("translate", "abc", {97: 1.5}), ("translate", "abc", {97: 2**21}),
    ("maketrans", "", "abc", "xyz"), ("maketrans", "", "abc", "xyz", "q"), ("maketrans", "", {"a": 1, 98: None}),
    ("maketrans", "", "a", "bc"), ("maketrans", "", {"ab": 1}), ("maketrans", "", 1), ("maketrans", "", {1.5: 2}), ("maketrans", "", 1, "b"),
    ("maketrans", "", "a", 1), ("maketrans", "", "a", "b", 1),
    ("encode", "aé€😀"), ("encode", "aé€😀", "utf-16"), ("encode", "aé€😀", "utf-16-be"), ("encode", "aé€😀", "utf-32"),
    ("encode", "aé", "latin-1"), ("encode", "é", "ascii"), ("encode", "éé!", "ascii"), ("encode", "a€é", "ascii", "replace"),
    ("encode", "a€😀é", "ascii", "backslashreplace"), ("encode", "a€😀é", "ascii", "xmlcharrefreplace"), ("encode", "a€", "ascii", "ignore"),
    ("encode", "€Žé", "cp1252"), ("encode", "あ", "cp1252"), ("encode", "あ", "latin1"), ("encode", "\ud800"), ("encode", "a\ud800\ud801b", "utf8"),
    ("encode", "\udcff", "utf8", "surrogateescape"), ("encode", "\ud800", "utf8", "surrogatepass"), ("encode", "\ud800", "utf-16"),
    ("encode", "\ud800", "utf8", "xmlcharrefreplace"), ("encode", "a", "x"), ("encode", "a", "hex"), ("encode", "a", "ascii", "foo"),
    ("encode", "é", "ascii", "foo"), ("encode", "a", "UTF-8-SIG"), ("encode", "a", "Utf_8"), ("encode", "é", "ISO-8859-1"),
    ("format", "{}{}", 1, "a"), ("casefold", "Straẞe"), ("title", "o'neil ﬁx ǆ"),
]]

TEXT = [("codePointLength", t) for t in TEXTS[:3] + ["😀", "a\ud83d", "\ude00\ud83d😀"]]
TEXT += [("sliceText", "a😀bc", *s) for s in [(1, None, None), (None, 2, None), (-2, None, None), (None, None, -1), (3, 0, -2),
         (None, None, 2), (5, 1, None), (10, None, None), (None, -10, None), (None, None, 0), (10**20, -10**20, -1), ("a", None, None)]]
TEXT += [("sliceText", "hello", *s) for s in [(1, 3, None), (3, 1, None), (-3, -1, 1), (None, None, -2), (True, None, None), (1.5, None, None)]]
TEXT += [("codePointAt", "a😀b", i) for i in (0, 1, -1, 2, -3, 3, -4)]
TEXT += [("ord", x) for x in ("a", "😀", "ab", "", b"a", b"ab", 5)] + [("chr", x) for x in (97, 128512, 55296, -1, 1114112, 1.5, 2**70, True)]

VALUES = [None, True, 0, -5, 2**53, 2**53 + 1, -(10**40), 1.0, 0.5, -0.0, 0.1, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1.5e-7,
          1e22, 1e21, 1e23, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), "", "a'b", 'a"b', "a'\"b",
          "\n\t\r\\\x00\x7f\xa0\xad", "é€😀\ud800\u200b\u2028\U000e0001\ufeff", b"", b"a'b", b"a'\"\n\x00\xff\\", bytearray(b"x"),
          [], [1, [2.0, "x"], None], (), (1,), (1, "a"), {}, {"a": 1, 2: [3], (1, 2): None, None: 0.0, "1": 1}, set(), {1}, {"a"},
          frozenset(), frozenset({1.5}), range(3), range(1, 5), range(0, 10, -2), [(), [{}], {"x": (1,)}], [[]] * 2]
REPR = [(name, value) for name in ("str", "repr", "ascii") for value in VALUES]
REPR += [("str", b"ab", "utf-8"), ("str", b"\xff", "utf-8"), ("str", b"\xff", "ascii", "replace"), ("str", "a", "utf-8"), ("str", 1, "utf-8"),
         ("str",), ("repr", 10**4301), ("str", -(10**4300))]

SPECS_INT = ["", "d", "5", "05", "<5", ">5", "^5", "=+6", "x=6", "+", " ", "-", ",", "_", "x", "X", "#x", "#X", "o", "#o", "b", "#b", "_b", "#_x", "012,",
             "013,", "#012_x", "08b", "c", "e", ".2f", ",.2f", "g", "%", ".1%", "n", "s", "q", "qq", "z", ".2", ".2d", "+c", "#c", ",c", ",_", "_,", ",,",
             "__", ",x", ",n", "😀<5", "😀", "99999999999999999999", ".f", "<05", "E", "G", "010.3f", ">+10,.1f", "d ", "+,d"]
SPECS_FLOAT = ["", "5", ".0f", ".1f", ".2f", ".3", ".0", "e", ".3e", "E", "g", ".3g", "G", "#g", "#.0f", "#.0e", "n", "%", ".0%", "+", " .2f", "010.2f",
               "012,.2f", ",", "_", ",.0f", "z.1f", "z", "<10", "^10.1f", "=10", "*^12.3e", "d", "x", "s", ".", ".2147483648f", ".30f", ".20g", "+.1e", "08"]
FORMAT = [("format", x, spec) for x in (0, 255, -1234567) for spec in SPECS_INT]
FORMAT += [("format", x, spec) for x in (0.0, -0.0, 2.5, -1234.5678, 1e16, float("inf"), float("nan"), 1e-7, 12.0) for spec in SPECS_FLOAT]
FORMAT += [("format", x, spec) for x in ("", "abc", "é😀") for spec in ("", "5", "<5", ">5", "^6", "*^7", ".2", "5.1", "05", "s", "d", "+", " ", "=5", "#", "z", ",", "_", "s10", "10s ", "\u00e9>4")]
FORMAT += [("format", x, spec) for x in (True, False) for spec in ("", "5", "d", "s", "x", ".1f", ",", "q")]
FORMAT += [("format", x, spec) for x in (None, [1], (1,), {}, b"a", range(2)) for spec in ("", "5")]
FORMAT += [("format", 10**400, "e"), ("format", 10**30, ","), ("format", 2**70, "c"), ("format", 128512, "^4c"), ("format", -1, "c"), ("format", 1, 5),
           ("format", 0.1, ".55f"), ("format", 5e-324, ".3g"), ("format", 1e300, ".0f"), ("format", 0.5, ".0f"), ("format", 1.5, ".0f"), ("format", 2.675, ".2f"),
           ("format", 9.995, ".2e"), ("format", 999999.5, "g"), ("format", 1e23, ".16g"), ("format", 1e23, ".15e"), ("format", 9.5, ".1g"), ("format", 9.5, ".0e"), ("format", 123.0, ".3"), ("format", 1.7976931348623157e308, ".5g")]

FIELDS = [("{}", [1]), ("{} {}", [1, "a"]), ("{0} {1} {0}", [1, 2]), ("{}", []), ("{} {0}", [1]), ("{0} {}", [1]), ("{a}", []), ("{", []), ("}", []), ("{0", [1]),
          ("{!r", [1]), ("{!}", [1]), ("{!x}", [1]), ("{!rr}", [1]), ("{:{}}", [1, 5]), ("{:{}{}}", [1, ">", 5]), ("{:{:{}}}", [1, 2, 3]), ("{0.x}", [1]), ("{0[}", [1]),
          ("{0[]}", [1]), ("{0[a]}", [{"a": 1}]), ("{0[0]}", [[7]]), ("{0[-1]}", [[7]]), ("{0[5]}", [[7]]), ("{0[a]b}", [{"a": 1}]), ("{0.}", [1]), ("{ }", [1]),
          ("{-1}", [1]), ("{1}", [1]), ("{{}}", [1]), ("{{{}}}", [1]), ("}}{{", []), ("{0!r:>5}", ["a"]), ("{!s:5}|", [None]), ("{:d}", ["x"]), ("{:%Y}", [1]),
          ("{0!a}", ["é"]), ("{99999999999999999999}", [1]), ("{0x}", [1]), ("{0[00]}", [[7]]), ("{[a]}", [{"a": 1}]), ("{a{b}", [1]), ("{:a{}b}", [1, 2]), ("{0[a}", [{}]),
          ("{!é}", [1]), ("{:>{}.{}f}|", [3.14159, 10, 2]), ("{:,} {:.1%} {:>8}", [1234567, 0.5, "é"]), ("{0}}", [1]), ("{0:}}", [1]), ("{0:{{}}}", [1]), ("{[0][1]}", [[[1, 2]]])]
FORMAT += [("strFormat", template, args, {}) for template, args in FIELDS]
FORMAT += [("strFormat", "{a}{b:>{w}}", [], {"a": 1, "b": "x", "w": 4}), ("strFormat", "{a[b][0]} {}", [1], {"a": {"b": [5]}}), ("strFormat", "{a.b}", [], {"a": 1}),
           ("formatMap", "{a!r}", {"a": "x"}), ("formatMap", "{a} {}", {"a": 1}), ("formatMap", "{b}", {"a": 1}), ("formatMap", "{}", {})]

PERCENT = [("%", 1), ("%z", 1), ("%d", "a"), ("%d", 1.9), ("%d", -1.9), ("%d", None), ("%x", 1.5), ("%x", "a"), ("%c", "ab"), ("%c", 65), ("%c", 1.5), ("%c", -1), ("%f", "a"),
           ("%s %s", 1), ("%s %s", (1,)), ("%s", (1, 2)), ("%s", {}), ("%s", [1, 2]), ("abc", 1), ("abc", {}), ("abc", []), ("abc", ()), ("%(a)s", {"a": 1}), ("%(a)s", {}),
           ("%(a)s", 1), ("%(a", {}), ("%*d", (5, 3)), ("%-*d|", (5, 3)), ("%.*f", (2, 3.14159)), ("%*d", ("a", 3)), ("%+d % d %05d %-5d|", (1, 2, 3, 4)),
           ("%#x %#o %#X", (255, 8, 255)), ("%r %a", ("é", "é")), ("%5.2s|", "abc"), ("%%", ()), ("%i %u", (1, 2)), ("%e %E %g %G", (1.5, 1e10, 1e-10, 1e20)), ("%ld", 5),
           ("%.3d", 5), ("%08.3f", -3.14159), ("%s", None), ("%d", True), ("%d", 10**30), ("%d", float("inf")), ("%d", float("nan")), ("%#g", 1.0), ("%.0f", 2.5),
           ("%+.2e", 12345.678), ("%(a)s %s", {"a": 1}), ("%s %(a)s", {"a": 1}), ("%(a)s %(b)s", {"a": 1, "b": 2}), ("%(a(b))s", {"a(b)": 1}), ("%x", -255), ("%#.5x", 255),
           ("%08x", -255), ("%#08x", 255), ("%c", ""), ("%c", 0x110000), ("%s", (("a",),)), ("%.2147483648f", 1), ("%99999999999999999999d", 1), ("%10.3s|", "é😀abc"),
           ("% +d", 3), ("%-05d|", 3), ("%F", float("inf")), ("%05s", "a"), ("%05f", float("inf")), ("%.f", 2.5), ("%(a)", {"a": 1}), ("% ", 1), ("%d %y", (1, 2)), ("%.3r|", "abcdef"),
           ("%s", range(3)), ("%s %s", [1, 2]), ("%5c|", "a"), ("%.0x", 0), ("%x", None), ("%f", None), ("%g", []), ("%*s|", (-5, "a")), ("%.*f", (-2, 3.14159)), ("%中", 1), ("中%z", 1),
           ("%s", b"a"), ("100%", 1), ("%d%%", 50), ("%s", 1.0), ("%d", 3.0), ("%f", 10**400),
           (b"%s %d", (b"a", 3)), (b"%s", "a"), (b"%a", "é"), (b"%c", 65), (b"%c", 256), (b"%x", 255), (b"%(a)s", {b"a": b"x"}), (b"%5.1f|", 2.25)]
PERCENT = [("percentFormat", *row) for row in PERCENT]

NUMBERS = [("intFromText", *row) for row in [("12",), (" -12 \n",), ("1_000",), ("1__0",), ("_1",), ("1_",), ("",), (" ",), ("+",), ("١٢",), ("0x1f", 16), ("0x1f", 0), ("1f", 16), ("0b101", 0),
           ("0o17", 0), ("017", 0), ("00", 0), ("0_0", 0), ("0x", 16), ("0x_1f", 16), ("z", 36), ("12", 2), ("1", 1), ("1", 37), ("1.5",), ("abc",), ("0b12", 2), ("9" * 30,), ("-0",), ("1e5",),
           ("9007199254740993",), ("1" * 4301,), ("é",), ("1", "2"), ("0B1", 0), ("b1", 12), ("0b1", 16), ("0x10", 10), ("- 1",), ("--1",), ("1 2",), ("9007199254740991",)]]
NUMBERS += [("floatFromText", text) for text in ["1", "1.5", " 1e5 ", ".5", "5.", ".", "1_0.5_0", "1__0", "1._5", "inf", "-Infinity", "+nan", "NaN", "infinit", "1e", "1e400", "-1e400", "1e-400", "-0",
            "١.٥", "", "abc", "0x10", "1,5", "1e1_0", "1_e5", "9007199254740993", "--1", "1e+5", "2.2250738585072011e-308", "\u30001\x1f"]]
NUMBERS += [(name, x) for name in ("bin", "oct", "hex") for x in (0, 10, -255, 2**70, True, 1.5, "a", None)]
NUMBERS += [("round", *row) for row in [(0.5,), (1.5,), (2.5,), (-0.5,), (-2.5,), (2.675, 2), (1.005, 2), (1234.5, -2), (0.5, None), (1e300, 5), (1.5, 400), (1.5, -400), (float("inf"),), (float("nan"),),
            (float("inf"), 2), (15, -1), (25, -1), (-25, -1), (35, -1), (12345, -3), (10**30 + 5, -1), (5, 2), (5,), (True,), (True, -1), (1e22,), (1e16,), (-0.4,), (-0.4, 0), (1.7976931348623157e308, -308),
            (0.1, 20), (5e-324, 323), (2.5, 0), (1.25, 1), ("a",), (None,), (1.5, "a"), (1.5, 1.0), (55, -2), (45, -2), (50, -2), (150, -2), (5, -3)]]
NUMBERS += [("floatHex", x) for x in (0.0, -0.0, 1.0, 0.1, -1.5, 5e-324, 1e308, float("inf"), float("nan"))]

BYTES = [("bytes", *row) for row in [(), (3,), (-1,), ("a",), ("é", "utf-8"), ([1, 2],), ([256],), ([-1],), (["a"],), (b"x",), (bytearray(b"x"),), (1.5,), (range(3),), (None,), (5, "utf-8"), ("é", "ascii")]]
BYTES += [("bytearray", *row) for row in [(), (2,), (b"ab",), ([300],), ("a",), ("a", "ascii"), (-1,)]]
BYTES += [("bytesSlice", b"hello", *row) for row in [(1, 3, None), (None, None, -1), (-2, None, None), (None, None, 0), (4, 0, -2)]]
BYTES += [("bytes." + name, *row) for name, *row in [
    ("decode", b"a\xc3\xa9"), ("decode", b"\xff"), ("decode", b"a\xff", "utf-8"), ("decode", b"\xe3\x81"), ("decode", b"\xe3\x81a"), ("decode", b"\xed\xa0\x80"), ("decode", b"\xf4\x90\x80\x80"), ("decode", b"\xc0\x80"),
    ("decode", b"\x80", "ascii"), ("decode", b"\x81", "cp1252"), ("decode", b"\x80\x99", "cp1252"), ("decode", b"\xe9", "latin-1"), ("decode", b"a", "utf-16"), ("decode", b"\xff\xfea\x00", "utf-16"), ("decode", b"\xfe\xff\x00a", "utf-16"),
    ("decode", b"a\x00\x00\xd8", "utf-16"), ("decode", b"a\x00\x00\xd8a\x00", "utf-16-le"), ("decode", b"\x00\xdc", "utf-16-le"), ("decode", b"abc", "utf-32"), ("decode", b"abcd", "utf-32-le"), ("decode", b"\x3d\xd8\x00\xde", "utf-16-le"),
    ("decode", b"\xe3\x81a\xff", "utf8", "backslashreplace"), ("decode", b"\xe3\x81a\xff", "utf8", "replace"), ("decode", b"\xed\xa0\x80", "utf8", "replace"), ("decode", b"\xf0\x9f\x98", "utf8", "replace"), ("decode", b"\xff", "utf8", "surrogateescape"),
    ("decode", b"\xff", "utf8", "foo"), ("decode", b"a", "hex"), ("decode", b"a", "nope"), ("decode", b"\xef\xbb\xbfa", "utf-8-sig"), ("decode", b"\xef\xbb\xbfa"), ("decode", b"\xed\xa0\x80", "utf8", "surrogatepass"), ("decode", b"a\xff b", "ascii", "ignore"),
    ("split", b" a\x1cb  c "), ("split", b"a,b", b","), ("split", b"a,b", ","), ("rsplit", b"a b c", None, 1), ("splitlines", b"a\r\nb\x0bc\rd\n\ne"), ("splitlines", b"a\nb\n", True), ("strip", b" \x0ba\xa0"), ("strip", b"xax", b"x"),
    ("lstrip", b"xax", b"x"), ("rstrip", b"xax\n"), ("join", b",", [b"a", b"b"]), ("join", b",", [b"a", "b"]), ("find", b"abc", b"c"), ("find", b"abc", 99), ("find", b"abc", 256), ("find", b"abc", "c"), ("index", b"abc", b"z"), ("count", b"aaa", b"a"),
    ("startswith", b"abc", b"a"), ("startswith", b"abc", "a"), ("startswith", b"abc", (b"x", b"a")), ("endswith", b"abc", b"c"), ("replace", b"aba", b"a", b"xx"), ("replace", b"aba", b"a", b"x", 1), ("upper", b"a\xe9z"), ("lower", b"AZ\xc9"), ("title", b"hello w0rld's"),
    ("capitalize", b"hELLO"), ("swapcase", b"aBc\xe9"), ("hex", b"\x00\xff\x10"), ("hex", b"\x00\xff\x10", ":"), ("hex", b"abcde", "-", 2), ("hex", b"abcde", "-", -2), ("center", b"a", 4), ("center", b"a", 4, b"*"), ("ljust", b"a", 3, "x"), ("zfill", b"-1", 4),
    ("partition", b"a=b", b"="), ("rpartition", b"ab", b"="), ("removeprefix", b"abc", b"a"), ("removesuffix", b"abc", b"c"), ("expandtabs", b"a\tb"), ("isalpha", b"ab"), ("isalpha", b"\xe9"), ("isdigit", b"12"), ("isalnum", b"a1"), ("isspace", b" \x0b"),
    ("isupper", b"AB1"), ("islower", b"ab\xe9"), ("istitle", b"Hello World"), ("istitle", b"hello"), ("istitle", b"HEllo"), ("isascii", b"a\xff"), ("translate", b"abc", None, b"b"), ("fromhex", b"", "00 ff\n10"), ("fromhex", b"", "0"), ("fromhex", b"", "0g"), ("fromhex", b"", "00 0"),
    ("maketrans", b"", b"a", b"bc"), ("upper", bytearray(b"a")), ("split", bytearray(b"a b")),
]]
BYTES += [("intToBytes", *row) for row in [(255, 1, "big", False), (256, 1, "big", False), (258, 2, "little", False), (-1, 2, "big", True), (-1, 2, "big", False), (-129, 1, "big", True), (128, 1, "big", True), (0, 0, "big", False), (2**70, 10, "big", False), (1, 2, "x", False), (1, -1, "big", False)]]
BYTES += [("intFromBytes", *row) for row in [(b"\x01\x02", "big", False), (b"\x01\x02", "little", False), (b"\xff", "big", True), (b"", "big", False), (b"\xff" * 10, "big", False), (b"\x80\x00", "big", True)]]

DUMPS = [({"a": 1, "b": [1.0, None, True, "é"], "c": {}}, {}), ({"a": [1, {"b": []}], "c": ()}, {"indent": 2}), ({"a": [1, 2]}, {"indent": 0}), ({"a": [1, 2]}, {"indent": "\t"}), ([1, 2], {"separators": (",", ":")}), ({"a": [1, 2]}, {"indent": 1, "separators": (" ,", " : ")}),
         ("é€😀\ud800\x7f\x00\n\"\\/", {}), ("é€😀\ud800\x7f\x00\n\"\\/\u2028", {"ensure_ascii": False}), (float("nan"), {}), (float("inf"), {"allow_nan": False}), ([float("-inf")], {}), ({1: "a", 1.5: "b", True: "c", None: "d", "x": 1, 2.0: 3}, {}), ({(1, 2): 3}, {}), ({(1, 2): 3, "a": 1}, {"skipkeys": True}),
         ({1, 2}, {}), ([{"a": b"x"}], {}), ({"b": 1, "a": 2, "C": 3, "😀": 4, "\uffff": 5}, {"sort_keys": True, "ensure_ascii": False}), ({2: 1, 1: 2}, {"sort_keys": True}), ({"a": 1, 1: 2}, {"sort_keys": True}), (1e16, {}), (1e22, {}), (10**30, {}), (-0.0, {}), (None, {}), ((1, (2,)), {}), ({"10": 1, "9": 2, "a": 3}, {}), (range(3), {}), ({"__proto__": 1}, {}), ("", {}), (0.1, {}), ([], {"indent": 4}), ({}, {"indent": 4}), ({"a": {"b": {"c": [[]]}}}, {"indent": 4}), ({float("nan"): 1}, {}), ({float("nan"): 1}, {"allow_nan": False}), ([1], {"indent": True}), (frozenset(), {"indent": 2}), (bytearray(b"a"), {})]
LOADS = ["1", "1.0", "-0", "-0.0", "1e5", "1E+2", "1e400", "123456789012345678901234567890", "9007199254740993", "NaN", "[Infinity, -Infinity]", "null", "true", ' {"a": [1, 2.50, {"b": null}]} ', '{"a": 1, "a": 2}', '{"2": 1, "1": 2}', '{"__proto__": {"x": 1}}', '"\\u0041\\ud83d\\ude00\\n\\/"', '"\\ud800"', "", " ", "[", "[1", "[1,", "[1,]", "[,1]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{a:1}", "{'a':1}", '{"a" 1}', '{"a":1 "b":2}', "[1 2]", '"abc', '"a\\', '"a\\q"', '"\\u12"', '"\\u12g4"', '"\\u0041', '"a\nb"', '"a\tb"', "1 2", "nul", "tru", "01", "1.", ".5", "+1", "-", "--1", "1e", "\ufeff1", "[1]\n]", '{"a":\n  x}', '["😀", x]', "{}[]", "[]]", "'a'", "NaNa", "-Inf", "Infinity", '"\x7f"', '{"a": 1}\n\nextra', "// c", '{"a": undefined}', "[1.5, 2, 3.0]", '{"x": "2024-01-01", "y": "1.5"}', "\u00a01", '{"": 0}', '{"a":[]}', '[[[[]]]]', "1_000", "0x10", "True", "None", "[1,2,3", '{"a":{"b":1}', '"\\u00e9"', '"\\x41"', "1.5e3", "1.0e-2", "100000000000000000000.0", "[-1, -0, 0]"]
JSON = [("jsonDumps", *row) for row in DUMPS] + [("jsonLoads", text) for text in LOADS]
JSON += [("jsonLoads", x) for x in (b'{"a": "\xc3\xa9"}', b"\xef\xbb\xbf1", '"é"'.encode("utf-16"), '"é"'.encode("utf-16-le"), '"é"'.encode("utf-32-be"), b'"\xff"', 5, None, bytearray(b"[1]"), b"")]
JSON += [("jsonLoadsWith", '{"a": [1, 2.5, {"b": NaN}]}', hook) for hook in ("object_hook", "object_pairs_hook", "parse_float", "parse_int", "parse_constant")]
JSON += [("rawDecode", text) for text in ('{"a": 1} tail', "[1]x", " 1", '"😀" x', "x")]

PATTERNS = ["(", ")", "a)b", "[a", "[z-a]", r"[a-\d]", "*", "a**", "a{2}{3}", "a+*", "\\", r"\q", r"[\q]", r"\1", r"(a)\2", r"(\1)", r"(?P<a>x)(?P<a>y)", r"(?P<1>x)", r"(?P<a x)", r"(?P<>x)", r"(?P=a)", r"(?P=a", r"(?Px)", r"(?z)", r"(?", r"(?<a>x)", r"(?<=a+)b",
            r"a(?i)b", r"(?i", r"(?-i)a", r"(?i-i:a)", r"(?au)a", r"(?L)a", r"(?(1)a|b)", r"(a)(?(1)a|b|c)", r"(a)(?(2)a|b)", r"(?#abc", r"a{3,2}", r"\x1", r"\u12", r"\U00110000", r"\400", r"(?:a", r"(?=a", "a\n(", "^*", r"[a-\-]", r"(?P<n>a)(b)", r"(?i)a", r"(?ms)a", "é", r"(?ix) a b", "|*", "(?P", "(?P<a", "(?<", "[]", "[^]", "(?i:", "(?ii)a", r"(?x)(?i)a"]
RE = [("compile", pattern) for pattern in PATTERNS] + [("compile", "a", flags) for flags in (2, 8, 26, 64, 256, 258)] + [("compile", 5), ("compile", b"a+"), ("compile", "a'b\n")]
SEARCH = [(r"(\d+)-(\d+)", "x 12-345 y"), (r"(?P<a>\w+)\s(?P<b>\w+)?", "hello world"), (r"(?P<a>x)(y)?", "x"), ("((a)(b))", "ab"), ("(a)|b", "b"), ("^b", "a\nb"), ("^b", "a\nb", 8), ("a$", "a\n"), ("a$", "a\n\n"), ("a$", "a\nb", 8), (r"a\Z", "a\n"), (r"\Ab", "ab"), ("a.b", "a\nb"),
          ("a.b", "a\nb", 16), ("a.b", "a\u2028b"), ("HELLO", "hello", 2), ("É", "é", 2), ("ß", "ẞ", 2), ("[a-z]+", "ABC", 2), (r"\w+", "élan_1 x"), (r"\w+", "élan", 256), (r"\d+", "١٢٣"), (r"\d+", "١٢٣", 256), (r"\s+", "a\xa0\u3000b"), (r"\s+", "a\x1cb"), (r"\bé", "x é"), (r"\Bb", "ab"), ("😀.", "a😀b"),
          (".", "😀"), ("[😀-😂]", "x😁"), ("[^a]", "a😀"), ("(?<=a)b", "ab"), ("(?<!a)b", "ab b"), ("(?=a)a", "a"), ("a(?!b)", "abac"), (r"(a)\1", "aa"), (r"(?P<q>['\"]).*?(?P=q)", "x 'a\"b' y"), ("(?i:a)b", "AB Ab"), ("(?i:é[a-c])d", "ÉBd"), ("(?-i:a)b", "AB aB", 2), ("(?s:.)x", "\nx"), ("a{,2}", "aaa"),
          ("a{x}", "a{x}"), ("{", "{"), ("[]a]+", "]a]"), ("[^]a]", "]ab"), (r"[\w-]+", "a-b c"), (r"[\s\S]+", "a\nb"), (r"[^\W\d_]+", "12ab_"), (r"[^\s,]+", " ,ab"), (r"a++b", "aaab"), ("(?>a|ab)c", "abc"), ("a{2}+a", "aaa"), ("(?x) a b  # c\n c", "abc"), ("(?#c)a", "a"), (r"[\]\[-]+", "[-]"),
          (r"\.\*\+", ".*+"), (r"\x41\u00e9\U0001f600\101\0", "Aé😀A\0"), ("[&&]+", "&&"), ("[a||b--c~~]+", "|-~"), ("a|ab", "ab"), (r"```(?:json)?\s*(.*?)```", "x ```json\n{\"a\":1}\n``` y", 16), (r"(\w+)@(\w+)\.com", "me@site.com"), (r"[/\-.()]+", "(./-)"), (r"^\s*$", " \n "), ("", "abc"), ("a|", "b"),
          (r"(?m)^#+ (.*)$", "x\n## T\ny"), (r"\$\{(\w+)\}", "a ${b}"), ("(?:(a)b)+", "abab"), ("(a?)b", "b"), ("x*?y", "xxy"), ("(ab?)+?c", "ababc"), (r"\t\n\r\f\v\a", "\t\n\r\f\v\a"), (r"[\b]", "\b"), ("a" * 3 + "{1,2}", "aaaa"), ("ſ", "S", 2), ("K", "k", 2), ("σ", "ς", 2), (r"\ud83d", "😀"), ("(?a:\\w)(\\w)", "aé"),
          (5, "a"), ("a", 5), ("a", b"a"), (b"a", "a"), (b"(a.)", b"xa\xff"), (rb"\w", b"\xe9"), (b"A", b"a", 2)]
RE += [("search", *row) for row in SEARCH] + [("match", *row) for row in [("a", "ba"), ("a|ab", "ab"), ("b", "ab"), ("", ""), ("(a)(b)?", "ac")]]
RE += [("fullmatch", *row) for row in [("a|ab", "ab"), ("a", "ab"), ("a*", ""), ("a$", "a\n"), ("(a|ab)(c|bcd)", "abcd"), (r"\d{4}-\d\d", "2024-01")]]
RE += [("searchFrom", *row) for row in [("a", "ba", 1, 9), ("^a", "ba", 1, 2), ("a$", "ab", 0, 1), ("b", "😀ab", 1, 3), ("b", "ab", 5, 9), ("b", "ab", -3, 9), ("", "ab", 2, 1), (r"\bb", "ab", 1, 2)]]
RE += [(name, *row) for name in ("findall", "spans") for row in [("a*?", "aa"), ("|a", "aa"), ("x*", "axbc"), ("(a)(b)?", "aab"), (r"\b", "a b"), (r"\b", ""), (r"\B", ""), (r"\B", "ab"), ("", "😀a"), ("a|(b)", "ab"), ("(?=(\\w))", "ab"), (r"\w+", "été 1 😀"), ("$", "a\n"), ("(?m)$", "a\n"), ("(?m)^", "a\n"), (r"a{0,1}?", "aa"), ("aa|a?", "aaa"), (b"a.", b"abac"), ("(?:)", "ab")]]
RE += [("groupSpans", *row) for row in [("(a)(b)?", "aab"), ("(😀)(.)", "x😀y"), ("(?=(a))a", "ba"), ("(?P<x>a|b)+", "ab"), ("|(a)", "a")]]
SUBS = [("x*", "-", "abxd"), ("(a)", r"\2", "a"), ("(a)", r"\g<2>", "a"), ("(a)", r"\g<x>", "a"), ("(a)", r"\g<", "a"), ("(a)", r"\gx", "a"), ("(a)", r"\g<>", "a"), ("(a)", r"\g<1x>", "a"), ("(a)", r"\q", "a"), ("(a)", r"\.", "a"), ("(a)", r"\0\101\n\\", "a"), ("(a)", r"\g<0>!\1", "ba"),
        ("(a)|b", r"[\1]", "ab"), ("(a)", "\\", "ab"), ("a", "b", "aaa", 2), (r"(?P<y>\d+)/(?P<m>\d+)", r"\g<m>-\g<y>", "2024/05"), ("a", "$&$1", "a"), ("", "-", "ab😀"), (r"\s+", " ", "a \n\t b"), ("(.)(.)", r"\2\1", "abcd"), (r"[^\w\s]", "", "a!b@ é"), ("a", "x", "AaA", 0, 2), (r"\b(\w)", r"<\1>", "ab cd"), ("a*?", "-", "aa"), (b"a", b"b", b"aa"), ("a", r"\n\t\a", "a"), ("(a)", r"\400", "a"), ("(a)", r"\g<1", "a"), ("é", "e", "été"), ("^", "> ", "a\nb", 0, 8), ("$", "!", "a\n"), ("a", b"b", "a"), ("a", b"b", "c"), (b"a", "b", b"a"), ("(?i)A", "x", "aA")]
RE += [("sub", *row) for row in SUBS] + [("subn", *row) for row in SUBS[:1] + SUBS[14:18]]
RE += [("subCall", *row) for row in [(r"\d+", "a1b22"), ("x*", "ab"), ("😀", "a😀")]]
RE += [("split", *row) for row in [("x*", "axbc"), ("(x)|b", "axbc"), (",", "a,b,,c"), (",", "a,b,c", 1), (r"(\W+)", "a, b!"), (r"\b", "a b"), ("", "ab"), (r"\s*;\s*", "a ; b;c"), ("(a)(b)?", "xay"), (",", "a,b", -1), (b",", b"a,b"), ("(?i)x", "aXb"), ("\n+", "a\n\nb\n")]]
RE += [("escape", text) for text in ("a.b-c d\n~!é_\"", "", "[](){}?*+|^$\\&#\t\r\v\f<>=@%,;:'/`", b"a.b\xff")]
RE += [("matchRepr", "a+", "xaa"), ("matchRepr", "a", "b"), ("matchRepr", ".*", "a'b" * 30), ("expand", "(?P<a>x)(y)?", "x", r"\g<a>\1[\2]"), ("expand", "(a)", "a", r"\3"), ("group", "(a)(b)", "ab", 1, 2), ("group", "(a)", "a", 2), ("group", "(a)", "a", "x"), ("group", "(?P<n>a)", "a", "n"), ("group", "a", "a", -1), ("group", "(a)", "a", 0)]

ROWS = STRINGS + TEXT + REPR + FORMAT + PERCENT + NUMBERS + BYTES + JSON + RE
