# Numbers at the edges, escapes, surrogates, blanks and what comes after the value.
import json

for text in ("1.0", "-0", "-0.0", "1e5", "1E400", "12345678901234567890", "NaN", "-Infinity", '"\\u00e9\\n"', '"\\ud83d\\ude00"', " [ ] ", "\n{}\t", "true", '{"a":1,"a":2}', '{"1": {"0": []}}'):
    value = json.loads(text)
    print(repr(text), repr(value), type(value).__name__)
for text in ("", "01", "1.", ".5", "+1", "[1,]", '{"a"}', "{'a': 1}", '"\n"', "nul", "1 2", '{"a":1,}', '"\\x"', "[1", "tru", "\ufeff1"):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), e.msg, e.pos)
print(json.loads(b'{"k": "\xc3\xa9"}'), json.loads("1.10", parse_float=str), json.loads("[1, 2]", parse_int=float))
