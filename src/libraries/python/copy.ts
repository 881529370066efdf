import { fn, type Library } from "../library.js";

const from = "python/stdlib/copy";

export const copy: Library = {
  module: "copy",
  members: {
    copy: fn(from, "copy", ["x"], "Any"),
    deepcopy: fn(from, "deepcopy", ["x", "memo="], "Any"),
  },
};
