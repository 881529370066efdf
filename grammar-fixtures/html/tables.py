# A table with escaped cells is built and read again.
import html
import re

rows = [{"name": "<b>Ann</b>", "note": 'says "hi" & \'bye\''}, {"name": "Bob", "note": None}, {"name": "é😀", "note": 5}]


def cell(value) -> str:
    return f"<td>{html.escape(str(value)) if value is not None else '&mdash;'}</td>"


def attribute(**values) -> str:
    return " ".join(f'{k.rstrip("_")}="{html.escape(str(v), quote=True)}"' for k, v in values.items())


table = "\n".join("<tr>" + "".join(cell(row[k]) for k in ("name", "note")) + "</tr>" for row in rows)
print(table)
print([html.unescape(x) for x in re.findall(r"<td>(.*?)</td>", table)])
print(f"<a {attribute(href='/?a=1&b=2', class_='x y', title='it' + chr(39) + 's')}>")
print(html.escape("'\"", quote=False), html.escape("'\""), html.escape(""), html.escape("&lt;"))
for bad in (None, 5, b"x"):
    try:
        print(html.escape(bad))
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
