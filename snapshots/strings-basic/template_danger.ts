import { isSpace, print } from "./runtime/python/index.js";

// Text full of characters that are special in TypeScript templates.
const name = "x";
print("`tick` ${name} */ <\/script> \\u0041");
print(`\`${name}\` \${name} $${name} \\ {}`);
print("${" + name + "}", "`", "\\", "\\`", "$");
print(`\`multi\`\n$${name} ${name}`);
print("// not a comment", "/* nor this */", isSpace("\u2028|\u2029"));
