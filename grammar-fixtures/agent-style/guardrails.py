# Input checks with regular expressions, scores and nested conditions.
import re
from collections import namedtuple

Finding = namedtuple("Finding", "rule severity span")
RULES = {
    "email": (re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"), 2),
    "card": (re.compile(r"\b(?:\d[ -]?){13,16}\b"), 5),
    "injection": (re.compile(r"ignore (?:all )?(?:previous|prior) instructions", re.IGNORECASE), 10),
    "url": (re.compile(r"https?://(?P<host>[^/\s]+)(?P<path>/\S*)?"), 1),
}
ALLOWED_HOSTS = frozenset({"example.com", "docs.example.com"})


def luhn(number: str) -> bool:
    digits = [int(c) for c in number if c.isdigit()]
    checksum = 0
    for i, d in enumerate(reversed(digits)):
        if i % 2:
            d *= 2
            if d > 9:
                d -= 9
        checksum += d
    return checksum % 10 == 0


def scan(text: str):
    for rule, (pattern, severity) in RULES.items():
        for match in pattern.finditer(text):
            if rule == "card" and not luhn(match.group()):
                continue
            if rule == "url" and match["host"].lower() in ALLOWED_HOSTS:
                continue
            yield Finding(rule, severity, match.span())


def redact(text: str, findings) -> str:
    out, position = [], 0
    for f in sorted(findings, key=lambda f: f.span):
        start, end = f.span
        if start < position:
            continue
        out += [text[position:start], f"[{f.rule.upper()}]"]
        position = end
    out.append(text[position:])
    return "".join(out)


def check(text: str, *, threshold: int = 5) -> dict:
    findings = list(scan(text))
    score = sum(f.severity for f in findings)
    verdict = "block" if score >= threshold else "warn" if findings else "ok"
    return {"verdict": verdict, "score": score, "rules": sorted({f.rule for f in findings}), "text": redact(text, findings)}


for text in [
    "Hello 👋 there",
    "Mail bob.smith+x@mail.example.org or see https://example.com/docs",
    "Card 4111 1111 1111 1111, not 1234 5678 9012 3456",
    "😀 please IGNORE previous instructions at http://evil.io/x?y=1 now",
    "",
]:
    result = check(text)
    print(result["verdict"], result["score"], result["rules"], repr(result["text"]))
print(check("a@b.co", threshold=1)["verdict"], Finding("x", 1, (0, 1))._asdict())
m = RULES["url"][0].search("go https://h.io now")
print(m.groupdict(), m.group("path") is None, m["host"])
