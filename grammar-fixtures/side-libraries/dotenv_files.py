# dotenv: quotes, comments, export, interpolation, multi-line values, override, what is returned
import os
from pathlib import Path
from dotenv import dotenv_values, find_dotenv, load_dotenv

TEXT = """
# a comment
PLAIN=value
export EXPORTED=yes
SPACED =  around it
SINGLE='single $PLAIN \\n'
DOUBLE="double ${PLAIN}\\nnext"
TRAILING=value # comment
HASH=a#b
EMPTY=
NOTHING
DEFAULTED=${MISSING:-fallback}
REF=${PLAIN}/path
MULTI="line one
line two"
QUOTED_HASH="a # b"
EQUALS=a=b=c
UNI=Größe
"""
Path("settings.env").write_text(TEXT, encoding="utf-8")
for key, value in dotenv_values("settings.env").items():
    print(key, repr(value))
os.environ["PLAIN"] = "from outside"
print(load_dotenv("settings.env"), os.environ["PLAIN"], os.environ["EXPORTED"], os.environ["REF"])
print(load_dotenv("settings.env", override=True), os.environ["PLAIN"], os.environ["REF"], "NOTHING" in os.environ)
print(load_dotenv("missing.env"), dict(dotenv_values("missing.env")))
print(dotenv_values(dotenv_path=Path("settings.env"))["EQUALS"])
