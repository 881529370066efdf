# search, match, fullmatch, groups, spans.
import re
m = re.search(r"(\w+)@(\w+)\.com", "mail bob@site.com now")
print(m.group(), m.group(0, 1, 2), m.groups(), m.span(), m.start(1), m.end(2), m[1], bool(m), m.string[:4], m.re.pattern)
print(re.match("b", "ab"), re.match("a", "ab").group(), re.fullmatch("a.", "ab") is not None, re.fullmatch("a", "ab"), re.search("x", "y"))
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", "2024-05 z"); print(m.groupdict(), m["year"], m.groups("none"), m.group("day"), m.lastgroup, m.lastindex)
if (m := re.search(r"\d+", "ab12")): print(int(m.group()) + 1, m)
try: m.group(5)
except IndexError as e: print(e)
