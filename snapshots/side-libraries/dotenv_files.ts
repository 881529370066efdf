import { dotenvValues, loadDotenv } from "./runtime/libraries/dotenv.js";
import * as py from "./runtime/python/index.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { Path } from "./runtime/python/stdlib/pathlib.js";

// dotenv: quotes, comments, export, interpolation, multi-line values, override, what is returned

const TEXT = `
# a comment
PLAIN=value
export EXPORTED=yes
SPACED =  around it
SINGLE='single $PLAIN \\n'
DOUBLE="double \${PLAIN}\\nnext"
TRAILING=value # comment
HASH=a#b
EMPTY=
NOTHING
DEFAULTED=\${MISSING:-fallback}
REF=\${PLAIN}/path
MULTI="line one
line two"
QUOTED_HASH="a # b"
EQUALS=a=b=c
UNI=Größe
`;
new Path("settings.env").writeText(TEXT, "utf-8");
for (const [key, value] of py.items(dotenvValues("settings.env"))) {
  py.print(key, py.repr(value));
}
py.setItem(environ, "PLAIN", "from outside");
py.print(
  loadDotenv("settings.env"),
  py.getItem(environ, "PLAIN"),
  py.getItem(environ, "EXPORTED"),
  py.getItem(environ, "REF"),
);
py.print(
  loadDotenv("settings.env", undefined, undefined, true),
  py.getItem(environ, "PLAIN"),
  py.getItem(environ, "REF"),
  py.contains(environ, "NOTHING"),
);
py.print(loadDotenv("missing.env"), py.dict(dotenvValues("missing.env")));
py.print(py.getItem(dotenvValues(new Path("settings.env")), "EQUALS"));
