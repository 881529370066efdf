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
      // Python values whose type is not declared are `Dynamic`, an alias of any.
      "@typescript-eslint/no-explicit-any": "off",
      // Names with a meaning in Python (TypeError, SyntaxError) are exported by the runtime.
      "no-shadow-restricted-names": "error",
      "no-undef": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { local: { rules: { "import-direction": importDirection } } },
    rules: { "local/import-direction": "error" },
  },
);
