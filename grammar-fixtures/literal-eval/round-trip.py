# literal_eval of repr gives an equal value of the same types
import ast

values = [
    0, -1, 2**70, 1.5, -0.0, 1e300, True, None, "", "it's", 'say "hi"', "new\nline\\", "\x00\x7f\u2028", b"\xff'",
    [], [1, [2, (3,)]], (), (None,), {"a": {"b": []}}, {1: 2.0, (1, 2): "t"}, {7},
]
for value in values:
    again = ast.literal_eval(repr(value))
    print(repr(again), again == value, type(again) is type(value))
