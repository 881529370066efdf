/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const INSTANCE_NAME = process.env.INSTANCE_NAME || "shop-memory";
