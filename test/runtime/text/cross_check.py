"""Compares random floats and number texts between CPython and the runtime; run by hand.

    python3 test/runtime/text/cross_check.py [count] [seed]

Writes one JSON row a line to `npx tsx test/runtime/text/cross-check.ts` and prints the rows that differ.
"""

import json
import pathlib
import random
import struct
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
RANDOM = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
TYPES = ["", "e", "E", "f", "F", "g", "G", "%", "n"]


def random_float():
    kind = RANDOM.randrange(5)
    if kind == 0:
        return struct.unpack("d", struct.pack("Q", RANDOM.getrandbits(64)))[0]
    if kind == 1:
        return RANDOM.randrange(-(10**6), 10**6) / 2 ** RANDOM.randrange(12)
    if kind == 2:
        return round(RANDOM.uniform(-1000, 1000), RANDOM.randrange(6))
    if kind == 3:
        return float(f"{RANDOM.randrange(1, 10**RANDOM.randrange(1, 18))}e{RANDOM.randrange(-30, 30)}")
    return RANDOM.choice([0.0, -0.0, 1.0, float(2**53), 1e16, 1e-4, 9.5, 0.5, 1e22, 1e23])


def random_spec():
    type_ = RANDOM.choice(TYPES)
    precision = RANDOM.choice(["", f".{RANDOM.randrange(25)}"])
    grouping = "" if type_ == "n" else RANDOM.choice(["", "", ",", "_"])
    width = RANDOM.choice(["", str(RANDOM.randrange(1, 30)), f"0{RANDOM.randrange(1, 30)}"])
    align = RANDOM.choice(["", "", "<", "^", "*>", "=", "0="])
    return align + RANDOM.choice(["", "+", " ", "-"]) + RANDOM.choice(["", "z"]) + RANDOM.choice(["", "#"]) + width + grouping + precision + type_


def random_text():
    if RANDOM.randrange(3) == 0:
        return f"{RANDOM.randrange(10**RANDOM.randrange(1, 25))}.{RANDOM.randrange(10**RANDOM.randrange(1, 25))}e{RANDOM.randrange(-330, 330)}"
    return "".join(RANDOM.choice("0123456789_+-.eExXbo infa٣ ") for _ in range(RANDOM.randrange(1, 9)))


def outcome(function, *args):
    try:
        return repr(function(*args))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def rows():
    for _ in range(COUNT):
        x, spec, text, base = random_float(), random_spec(), random_text(), RANDOM.choice([10, 10, 0, 16, 2, 36])
        number, places = RANDOM.getrandbits(RANDOM.randrange(1, 90)), RANDOM.randrange(-20, 25)
        bits = struct.pack(">d", x).hex()
        yield "repr", [bits], repr(x)
        yield "format", [bits, spec], outcome(format, x, spec)
        yield "percent", [bits, f"%{spec[-1] if spec[-1:] in tuple('eEfFgG') else 'g'}"], None
        yield "round", [bits, places], outcome(round, x, places)
        yield "roundInt", [str(number), places], outcome(round, number, places)
        yield "int", [text, base], outcome(int, text, base)
        yield "float", [text], outcome(float, text)


def main():
    lines = []
    for name, args, expected in rows():
        if name == "percent":
            x = struct.unpack(">d", bytes.fromhex(args[0]))[0]
            expected = outcome(lambda: args[1] % x)
        lines.append(json.dumps([name, args, expected]))
    command = ["npx", "tsx", str(HERE / "cross-check.ts")]
    sys.exit(subprocess.run(command, input="\n".join(lines), text=True).returncode)


if __name__ == "__main__":
    main()
