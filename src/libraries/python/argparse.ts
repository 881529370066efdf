import { cls, constant, type Library, method, unsupported } from "../library.js";

const from = "python/stdlib/argparse";
const adding = method(["*args", "**kwargs"], "argparse.Action");
const other = unsupported(
  "unsupported-library-member",
  "Give a function as `type=`, or act on the parsed values.",
);

export const argparse: Library = {
  module: "argparse",
  members: {
    ArgumentParser: cls(
      from,
      "ArgumentParser",
      [
        "prog=",
        "usage=",
        "description=",
        "epilog=",
        "parents=",
        "formatter_class=",
        "add_help=",
        "allow_abbrev=",
        "exit_on_error=",
      ],
      {
        hooks: ["error", "exit", "print_help", "print_usage"],
        attributes: { prog: "str", description: "Any", epilog: "Any", usage: "Any" },
        methods: {
          add_argument: adding,
          add_argument_group: method(["title=", "description="], "argparse._ArgumentGroup"),
          add_mutually_exclusive_group: method(["*", "required="], "argparse._ArgumentGroup"),
          add_subparsers: method(["**kwargs"], "argparse._SubParsersAction"),
          set_defaults: method(["**kwargs"], "None"),
          get_default: method(["dest"], "Any"),
          parse_args: method(["args=", "namespace="], "argparse.Namespace"),
          parse_known_args: method(["args=", "namespace="], "tuple[argparse.Namespace, list[str]]"),
          parse_intermixed_args: method([], "Any", { unsupported: "Call parse_args." }),
          format_usage: method([], "str"),
          format_help: method([], "str"),
          print_usage: method(["file="], "None"),
          print_help: method(["file="], "None"),
          error: method(["message"], "NoReturn"),
          exit: method(["status=", "message="], "NoReturn"),
        },
      },
    ),
    _ArgumentGroup: cls(from, "Group", [], { methods: { add_argument: adding } }),
    _SubParsersAction: cls(from, "Subparsers", [], {
      methods: { add_parser: method(["*args", "**kwargs"], "argparse.ArgumentParser") },
    }),
    Namespace: cls(from, "Namespace", ["**kwargs"], { wire: true, open: true }),
    ArgumentTypeError: cls(from, "ArgumentTypeError", ["*args"], { bases: ["Exception"] }),
    ArgumentError: cls(from, "ArgumentError", ["argument", "message"], { bases: ["Exception"] }),
    HelpFormatter: cls(from, "HelpFormatter", []),
    RawDescriptionHelpFormatter: cls(from, "RawDescriptionHelpFormatter", []),
    RawTextHelpFormatter: cls(from, "RawTextHelpFormatter", []),
    ArgumentDefaultsHelpFormatter: cls(from, "ArgumentDefaultsHelpFormatter", []),
    BooleanOptionalAction: cls(from, "BooleanOptionalAction", []),
    SUPPRESS: constant(from, "SUPPRESS", "str"),
    REMAINDER: constant(from, "REMAINDER", "str"),
    OPTIONAL: constant(from, "OPTIONAL", "str"),
    ZERO_OR_MORE: constant(from, "ZERO_OR_MORE", "str"),
    ONE_OR_MORE: constant(from, "ONE_OR_MORE", "str"),
    Action: other,
    FileType: unsupported("unsupported-library-member", "Take the path as text and open it."),
    MetavarTypeHelpFormatter: unsupported("unsupported-library-member", "Write `metavar=` where it matters."),
  },
};
