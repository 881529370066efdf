import js from "@eslint/js";
import tseslint from "typescript-eslint";
import { importDirection } from "./test/lint/import-direction.js";

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "snapshots/", "grammar-fixtures/", "test/**/fixtures/"] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // Text from the input is cleaned of control characters, and Python's text functions are about them.
      "no-control-regex": "off",
      // An agent is registered by its constructor.
      "@typescript-eslint/no-this-alias": "off",
      // Prettier decides where lines break.
      "no-unexpected-multiline": "off",
      // TypeScript knows the globals.
      "no-undef": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { local: { rules: { "import-direction": importDirection } } },
    rules: { "local/import-direction": "error" },
  },
);
