"""Records what CPython answers for the rows of cases.py into record.json.

Run by hand: python3 test/runtime/text/record.py
"""

import json
import pathlib
import re

from cases import ROWS

HERE = pathlib.Path(__file__).parent


def encode(value):
    """A Python value as tagged JSON, so that ints, floats, tuples and the like keep their type."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return {"int": hex(value)}
    if isinstance(value, float):
        return {"float": repr(value)}
    if isinstance(value, (bytes, bytearray)):
        return {type(value).__name__: value.hex()}
    if isinstance(value, dict):
        return {"dict": [[encode(key), encode(item)] for key, item in value.items()]}
    if isinstance(value, range):
        return {"range": [value.start, value.stop, value.step]}
    return {type(value).__name__: [encode(item) for item in value]}


def describe(match):
    return None if match is None else (match.span(), match.groups(), match.groupdict(), match.lastindex, match.lastgroup)


CALLS = {
    "str": str,
    "repr": repr,
    "ascii": ascii,
    "format": format,
    "strFormat": lambda template, args, keywords: template.format(*args, **keywords),
    "formatMap": lambda template, mapping: template.format_map(mapping),
    "percentFormat": lambda template, value: template % value,
    "intFromText": int,
    "floatFromText": float,
    "bin": bin,
    "oct": oct,
    "hex": hex,
    "round": round,
    "ord": ord,
    "chr": chr,
    "floatHex": float.hex,
    "sliceText": lambda text, start, stop, step: text[start:stop:step],
    "codePointAt": lambda text, index: text[index],
    "codePointLength": len,
    "bytes": bytes,
    "bytearray": bytearray,
    "bytesSlice": lambda data, start, stop, step: data[start:stop:step],
    "intToBytes": lambda x, length, order, signed: x.to_bytes(length, order, signed=signed),
    "intFromBytes": lambda data, order, signed: int.from_bytes(data, order, signed=signed),
    "jsonDumps": lambda value, options: json.dumps(value, **options),
    "jsonLoads": json.loads,
    "jsonLoadsWith": lambda text, hook: json.loads(text, **{hook: repr}),
    "rawDecode": lambda text: json.JSONDecoder().raw_decode(text),
    "search": lambda *args: describe(re.search(*args)),
    "match": lambda *args: describe(re.match(*args)),
    "fullmatch": lambda *args: describe(re.fullmatch(*args)),
    "searchFrom": lambda pattern, text, pos, end: describe(re.compile(pattern).search(text, pos, end)),
    "findall": re.findall,
    "spans": lambda *args: [(m.span(), m.groups()) for m in re.finditer(*args)],
    "groupSpans": lambda pattern, text: [[m.span(i) for i in range(m.re.groups + 1)] for m in re.finditer(pattern, text)],
    "sub": re.sub,
    "subn": re.subn,
    "subCall": lambda pattern, text: re.sub(pattern, lambda m: "<" + m.group(0) + ">", text),
    "split": re.split,
    "escape": re.escape,
    "compile": lambda *args: (lambda p: (repr(p), p.flags, p.groups, dict(p.groupindex)))(re.compile(*args)),
    "matchRepr": lambda pattern, text: repr(re.search(pattern, text)),
    "expand": lambda pattern, text, template: re.search(pattern, text).expand(template),
    "group": lambda pattern, text, *groups: re.search(pattern, text).group(*groups),
}


def call(name, args):
    if name.startswith("str."):
        return getattr(args[0], name[4:])(*args[1:])
    if name.startswith("bytes."):
        return getattr(args[0], name[6:])(*args[1:])
    return CALLS[name](*args)


def outcome(name, args):
    try:
        return {"repr": repr(call(name, args))}
    except Exception as error:
        return {"error": [type(error).__name__, str(error)]}


def main():
    rows = []
    for name, *args in ROWS:
        encoded = [encode(arg) for arg in args]
        rows.append(json.dumps([name, encoded, outcome(name, args)]))
    (HERE / "record.json").write_text("[\n" + ",\n".join(rows) + "\n]\n")
    print(len(rows), "rows")


if __name__ == "__main__":
    main()
