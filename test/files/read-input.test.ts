import { describe, expect, it } from "vitest";
import { readInput } from "../../src/files/read-input.js";
import { Sandbox } from "../cli/command.js";

/** The entry and the files that are read with a Python file. */
function read(files: Readonly<Record<string, string>>, path: string): { entry?: string; paths: string[] } {
  const sandbox = new Sandbox();
  try {
    sandbox.write(files);
    const { entry, files: found } = readInput(path, sandbox.path(path));
    return { ...(entry !== undefined && { entry }), paths: found.map((one) => one.path).sort() };
  } finally {
    sandbox.remove();
  }
}

describe("the folder from which a file's imports are found", () => {
  it("is the one above, where they name the package that the file lies in", () => {
    const files = { "desk/agent.py": "from desk.tools import x\n", "desk/tools.py": "x = 1\n" };
    expect(read(files, "desk/agent.py")).toEqual({
      entry: "desk/agent.py",
      paths: ["desk/agent.py", "desk/tools.py"],
    });
  });

  it("is its own, where a folder only has the name of an installed package", () => {
    const files = {
      "agents/desk.py": "import logging\nfrom agents import Agent\n",
      "agents/other.py": "",
      "logging/notes.py": "",
      "pyproject.toml": "",
    };
    expect(read(files, "agents/desk.py")).toEqual({ entry: "desk.py", paths: ["desk.py"] });
  });

  it("is the one above, where that folder is a package itself", () => {
    const files = {
      "agents/__init__.py": "",
      "agents/desk.py": "from agents import tools\n",
      "agents/tools.py": "",
    };
    expect(read(files, "agents/desk.py").entry).toBe("agents/desk.py");
  });
});
