/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const INDEX = process.env.INDEX || "town.archive.pages_idx";
