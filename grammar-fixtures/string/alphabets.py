# Ciphers, passwords and number bases from the constant alphabets.
import string

print(string.ascii_lowercase[::5], string.ascii_uppercase.find("Q"), len(string.punctuation), sorted(set(string.hexdigits.lower()))[:12], string.octdigits + string.digits)


def caesar(text: str, shift: int) -> str:
    low, up = string.ascii_lowercase, string.ascii_uppercase
    n = shift % 26
    return text.translate(str.maketrans(low + up, low[n:] + low[:n] + up[n:] + up[:n]))


def to_base(n: int, base: int) -> str:
    digits = string.digits + string.ascii_lowercase
    out = ""
    while n:
        n, rest = divmod(n, base)
        out = digits[rest] + out
    return out or "0"


print(caesar("Hello, Wörld!", 3), caesar(caesar("abcXYZ", 7), -7), caesar("z", 27))
for n, base in ((255, 2), (255, 16), (10**20, 36), (0, 7)):
    text = to_base(n, base)
    print(text, int(text, base) == n)


def problems(password: str) -> list[str]:
    rules = {"lower": string.ascii_lowercase, "digit": string.digits, "mark": string.punctuation}
    return [name for name, chars in rules.items() if not any(c in chars for c in password)]


print(problems("abc"), problems("aB1!"), problems(""), problems("١"))
print("".join(c for c in "a\tb\x0bc é\n" if c in string.printable and c not in string.whitespace), "a!b?c".strip(string.ascii_letters), "--x--".translate(str.maketrans("", "", string.punctuation)))
