/** Scripts that teach a shell the commands and options, made from the option table. */
import { InputError } from "../app/input-error.js";
import { commandDescriptions, type CommandName, optionName, type OptionRow, rowsOf } from "./options.js";

const names = Object.keys(commandDescriptions) as CommandName[];

/** Shells that have a script. */
export const shells = ["bash", "zsh", "fish"] as const;

/**
 * The script of a shell. Throws InputError for another shell.
 *
 * @param codes every code, for `explain`.
 */
export function completionScript(shell: string, codes: readonly string[]): string {
  if (shell === "bash") return bashScript(codes);
  if (shell === "zsh") return `autoload -U +X bashcompinit && bashcompinit\n${bashScript(codes)}`;
  if (shell === "fish") return fishScript(codes);
  throw new InputError(`there is no completion for ${JSON.stringify(shell)}`, `Name ${shells.join(", ")}.`);
}

const longName = (row: OptionRow): string =>
  `--${row.flags.includes("--no-") ? "no-" : ""}${optionName(row)}`;

function bashScript(codes: readonly string[]): string {
  const options = names.map(
    (name) => `    ${name}) words="${[...rowsOf(name).map(longName), "--help"].join(" ")}" ;;`,
  );
  const choices = rowsOf("convert").flatMap((row) =>
    row.choices
      ? [
          `    ${longName(row)}) COMPREPLY=($(compgen -W "${row.choices.join(" ")}" -- "$current")); return ;;`,
        ]
      : [],
  );
  return `# predict2invoke completion: source it, or put it where your shell finds completions.
_predict2invoke() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names.join(" ")} --help --version" -- "$current"))
    return
  fi
  case "$previous" in
${choices.join("\n")}
    explain) COMPREPLY=($(compgen -W "${codes.join(" ")}" -- "$current")); return ;;
    completion) COMPREPLY=($(compgen -W "${shells.join(" ")}" -- "$current")); return ;;
  esac
  case "\${COMP_WORDS[1]}" in
${options.join("\n")}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _predict2invoke predict2invoke
`;
}

function fishScript(codes: readonly string[]): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
  const line = (...parts: string[]): string => ["complete -c predict2invoke", ...parts].join(" ");
  const using = (name: string): string => `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    ...names.map((name) =>
      line("-f -n __fish_use_subcommand", `-a ${name}`, `-d ${quoted(commandDescriptions[name])}`),
    ),
    ...names.flatMap((name) =>
      rowsOf(name).map((row) => {
        const values = row.choices
          ? ["-x", `-a ${quoted(row.choices.join(" "))}`]
          : row.kind === "switch"
            ? []
            : ["-r"];
        return line(using(name), `-l ${longName(row).slice(2)}`, ...values, `-d ${quoted(row.description)}`);
      }),
    ),
    line("-f", using("explain"), `-a ${quoted(codes.join(" "))}`),
    line("-f", using("completion"), `-a ${quoted(shells.join(" "))}`),
    "",
  ].join("\n");
}
