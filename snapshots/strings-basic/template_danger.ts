import * as py from "./runtime/python/index.js";

// Text full of characters that are special in TypeScript templates.
const name = "x";
py.print("`tick` ${name} */ <\/script> \\u0041");
py.print(`\`${name}\` \${name} $${name} \\ {}`);
py.print("${" + name + "}", "`", "\\", "\\`", "$");
py.print(`\`multi\`\n$${name} ${name}`);
py.print("// not a comment", "/* nor this */", py.isSpace("\u2028|\u2029"));
