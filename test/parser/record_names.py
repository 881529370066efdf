"""Writes src/parser/unicode-names.data.ts: names of characters that \\N{...} escapes use, from Python's unicodedata.

Run by hand: python3 test/parser/record_names.py
"""

import pathlib
import unicodedata

BLOCKS = [
    (0x20, 0x7F),
    (0xA0, 0x17F),
    (0x1A0, 0x1AF),
    (0x300, 0x30F),
    (0x370, 0x3FF),
    (0x410, 0x44F),
    (0x2000, 0x206F),
    (0x2070, 0x209F),
    (0x20A0, 0x20CF),
    (0x2100, 0x21FF),
    (0x2200, 0x22FF),
    (0x2500, 0x27BF),
    (0x27C0, 0x27FF),
    (0x2A00, 0x2A0F),
    (0x2B00, 0x2B5F),
    (0x3000, 0x301F),
    (0xFEF0, 0xFEFF),
    (0xFFF0, 0xFFFF),
    (0x1F300, 0x1F64F),
    (0x1F680, 0x1F6FF),
    (0x1F7E0, 0x1F7EF),
    (0x1F900, 0x1F9FF),
]
CONTROL_ALIASES = [
    "NULL", "BACKSPACE", "CHARACTER TABULATION", "TAB", "LINE FEED", "NEW LINE", "LINE TABULATION", "FORM FEED",
    "CARRIAGE RETURN", "ESCAPE", "DELETE", "NEXT LINE", "NBSP", "ZWSP", "ZWNJ", "ZWJ", "BOM", "SHY",
]  # fmt: skip
HEADER = """/**
 * Names of characters, by rows of 16 code points; written by test/parser/record_names.py.
 * Unicode data, see https://www.unicode.org/license.txt.
 */
"""


def row(start: int) -> str:
    return "|".join(unicodedata.name(chr(code), "") for code in range(start, start + 16)).rstrip("|")


def main() -> None:
    lines = [HEADER + "export const NAME_ROWS: readonly (readonly [start: number, names: string])[] = ["]
    for first, last in BLOCKS:
        for start in range(first, last + 1, 16):
            if row(start):
                lines.append(f'  [0x{start:x}, "{row(start)}"],')
    lines.append("];\n\n/** Names of characters that have only aliases, and common abbreviations. */")
    lines.append("export const NAME_ALIASES: readonly (readonly [name: string, code: number])[] = [")
    lines += [f'  ["{name}", 0x{ord(unicodedata.lookup(name)):x}],' for name in CONTROL_ALIASES]
    lines.append("];\n")
    target = pathlib.Path(__file__).parents[2] / "src/parser/unicode-names.data.ts"
    target.write_text("\n".join(lines), encoding="utf-8")


main()
