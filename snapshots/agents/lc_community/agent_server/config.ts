/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const INDEX = process.env.INDEX || "museum.archive.letters_idx";
