import { erased, type Library } from "../library.js";

/** `from __future__ import ...` changes nothing that is left at run time. */
export const future: Library = {
  module: "__future__",
  members: {
    annotations: erased,
    division: erased,
    print_function: erased,
    absolute_import: erased,
    unicode_literals: erased,
    generator_stop: erased,
  },
};
