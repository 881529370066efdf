/** Names of environment variables for configuration that Python kept in the source. */

/** Variables that mean something to the platform, the shell or the runtime; a constant's own gets a prefix. */
const reserved =
  /^(PATH|HOME|USER|SHELL|PROMPT|PORT|HOST|HOSTNAME|TEMP|TMP|TMPDIR|LANG|TZ|PWD|OS|MODE|DEBUG|NAME|TITLE|EDITOR|TERM|NODE_\w*|NPM_\w*|DATABRICKS_\w*|MLFLOW_\w*|OPENAI_\w*|AWS_\w*|LC_\w*)$/;

export class VariableNames {
  private readonly taken: Set<string>;

  /** `read`: variables that the program reads by itself. */
  constructor(read: readonly string[]) {
    this.taken = new Set(read);
  }

  /** The variable for a constant: its name in capitals. */
  forConstant(name: string): string {
    const capitals = name
      .replace(/([a-z\d])([A-Z])/g, "$1_$2")
      .replace(/\W+/g, "_")
      .replace(/^_+|_+$/g, "")
      .toUpperCase();
    let variable = reserved.test(capitals) || !/^[A-Z]/.test(capitals) ? `AGENT_${capitals}` : capitals;
    while (this.taken.has(variable)) variable = `AGENT_${variable}`;
    this.taken.add(variable);
    return variable;
  }
}
