import { fn, type Library, type Member, unsupported } from "../library.js";

const parser: Member = unsupported("unsupported-library-member", "The Python parser has no counterpart.");

export const ast: Library = {
  module: "ast",
  members: {
    literal_eval: fn("python/stdlib/ast", "literalEval", ["node_or_string"], "Any"),
    parse: parser,
    dump: parser,
    walk: parser,
    unparse: parser,
    NodeVisitor: parser,
    NodeTransformer: parser,
  },
};
