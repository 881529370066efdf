/**
 * What hard-coded secrets look like. Data: prefixes and shapes are those that their issuers publish; what has no shape of its own is known by the name
 * that it is given, and by its entropy.
 */

export interface SecretRule {
  /** Stands in the place of the secret, in masks. */
  readonly id: string;
  /** What it is, for people. */
  readonly label: string;
  /** The environment variable for a secret that the program gives no name. */
  readonly variable: string;
  /** Flags `dg`. Its group `secret` is the secret, else the whole match is. */
  readonly pattern: RegExp;
  /** Bits for each character that the secret has at least: examples such as `dapi0000…` have fewer. */
  readonly entropy: number;
}

const rule = (id: string, label: string, variable: string, pattern: RegExp, entropy = 3): SecretRule => ({
  id,
  label,
  variable,
  pattern: new RegExp(pattern.source, `dg${pattern.flags}`),
  entropy,
});

/** Secrets with a shape of their own; where two find the same, the first counts. */
export const shapes: readonly SecretRule[] = [
  rule(
    "private-key",
    "private key",
    "PRIVATE_KEY",
    /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----[\s\S]{16,}?-----END (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/,
    0,
  ),
  rule("databricks-token", "Databricks token", "DATABRICKS_ACCESS_TOKEN", /\bdapi[0-9a-h]{32}(?:-\d)?(?!\w)/),
  rule("databricks-secret", "Databricks OAuth secret", "DATABRICKS_OAUTH_SECRET", /\bdose[0-9a-f]{32}\b/),
  rule("anthropic-key", "Anthropic key", "ANTHROPIC_API_KEY", /\bsk-ant-[\w-]{20,}/),
  rule("openrouter-key", "OpenRouter key", "OPENROUTER_API_KEY", /\bsk-or-v1-[0-9a-f]{32,}/),
  rule(
    "openai-key",
    "OpenAI key",
    "OPENAI_API_KEY",
    /\bsk-(?:(?:proj|svcacct|admin|None)-[\w-]{20,}|[A-Za-z0-9]{32,})(?!\w)/,
  ),
  rule(
    "aws-key",
    "AWS access key",
    "AWS_ACCESS_KEY_ID",
    /\b(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/,
  ),
  rule("google-key", "Google API key", "GOOGLE_API_KEY", /\bAIza[\w-]{35}(?![\w-])/),
  rule("google-token", "Google token", "GOOGLE_ACCESS_TOKEN", /\bya29\.[\w-]{20,}/),
  rule(
    "azure-key",
    "Azure key",
    "AZURE_ACCOUNT_KEY",
    /\b(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{40,}={0,2})/,
  ),
  rule(
    "azure-signature",
    "Azure signature",
    "AZURE_SAS_SIGNATURE",
    /[?&]sig=(?<secret>[\w%+/-]{40,}(?:%3[dD]|=)?)/,
  ),
  rule(
    "azure-secret",
    "Azure client secret",
    "AZURE_CLIENT_SECRET",
    /(?<![\w.~-])[\w.~]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/,
  ),
  rule(
    "github-token",
    "GitHub token",
    "GITHUB_TOKEN",
    /\b(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_\w{50,})(?!\w)/,
  ),
  rule("gitlab-token", "GitLab token", "GITLAB_TOKEN", /\bglpat-[\w-]{20,}/),
  rule("slack-token", "Slack token", "SLACK_TOKEN", /\bxox[abeoprs]-[\w-]{10,}/),
  rule(
    "slack-webhook",
    "Slack webhook",
    "SLACK_WEBHOOK",
    /\bhooks\.slack\.com\/(?:services|workflows)\/(?<secret>[A-Za-z0-9/]{20,})/,
  ),
  rule("huggingface-token", "Hugging Face token", "HF_TOKEN", /\bhf_[A-Za-z0-9]{30,}\b/),
  rule("stripe-key", "Stripe key", "STRIPE_API_KEY", /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/),
  rule("sendgrid-key", "SendGrid key", "SENDGRID_API_KEY", /\bSG\.[\w-]{16,}\.[\w-]{16,}/),
  rule("langsmith-key", "LangSmith key", "LANGSMITH_API_KEY", /\blsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}\b/),
  rule("tavily-key", "Tavily key", "TAVILY_API_KEY", /\btvly-(?:dev-|prod-)?[A-Za-z0-9]{20,}/),
  rule("groq-key", "Groq key", "GROQ_API_KEY", /\bgsk_[A-Za-z0-9]{40,}/),
  rule("pinecone-key", "Pinecone key", "PINECONE_API_KEY", /\bpcsk_\w{40,}/),
  rule("npm-token", "npm token", "NPM_TOKEN", /\bnpm_[A-Za-z0-9]{36}\b/),
  rule("json-web-token", "JSON web token", "ACCESS_TOKEN", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/),
  rule(
    "authorization",
    "credential of an Authorization header",
    "AUTHORIZATION",
    /\b(?:Bearer|Basic)\s+(?<secret>(?=[\w.~+/-]*\d)[\w.~+/-]{20,}={0,2})/,
    3.5,
  ),
  rule(
    "password",
    "password of a connection string",
    "DATABASE_PASSWORD",
    /\b(?!(?:models|databricks):|\w+:\/\/(?:user|username):[^@]{1,8}@)[a-z][a-z0-9+.-]*:\/\/[^\s:/@"'`{}]*:(?<secret>[^\s/@"'`{}<>[\]]{4,})@/i,
    1.5,
  ),
  rule(
    "password",
    "password of a connection string",
    "DATABASE_PASSWORD",
    /;\s*(?:password|pwd)\s*=\s*(?<secret>[^\s;"'`{}<>]{4,})/i,
    1.5,
  ),
];

/** The last words of names that hold secrets; `token_count` and `secret_scope` do not end so. */
const secretWords =
  "(?:api|access|account|auth|private|secret|signing|encryption|shared|subscription|master|service|storage|function)[_-]?key" +
  "|apikey|secret|token|password|passwd|pwd|passphrase|pat|credentials?|conn(?:ection)?[_-]?str(?:ing)?";

/** A name that says its value is a secret, such as `OPENAI_API_KEY` or `X-Auth-Token`. */
const nameEnd = new RegExp(`(?:^|[^a-z])(?:${secretWords})\\d?$`, "i");

/** Places in lists and texts, which are called tokens, too. */
const otherTokens =
  /(?:page|next|continuation|cursor|sync|start|end|stop|eos|bos|pad|sep|special)[_-]?token$/i;

export function isSecretName(name: string): boolean {
  return nameEnd.test(name.replace(/([a-z\d])([A-Z])/g, "$1_$2")) && !otherTokens.test(name);
}

/**
 * A name and the text that it is given: `NAME: str = "…"`, `name="…"`, `"name": "…"`, `environ["NAME"] = "…"`, `getenv("NAME", "…")`,
 * `name = Field(default="…")`.
 */
export const namedText =
  /(?<![\w-])(?<name>[A-Za-z_][\w-]{1,60})(?:\\?["'])?\s*\]?\s*(?::\s*[A-Za-z_][\w.[\], |]*?=|=|:|,)\s*(?:(?:\w*Secret\w*|Field|str)?\(\s*(?:(?:default|value)\s*=\s*)?)?[rbuRBUfF]{0,2}\\?["'](?<secret>[^\s"'\\]{6,})\\?["']/dg;

/** The same without quotes, as YAML and files of variables have it. */
export const namedPlain =
  /(?<=^[ \t-]*(?:export\s+)?|[{,]\s*)(?<name>[A-Za-z_][\w-]{1,60})\s*[:=]\s*(?<secret>[^\s"'#,{}[\]]{6,})[ \t]*(?=$|[,}])/dgm;

export const named: Pick<SecretRule, "id" | "label" | "variable"> = {
  id: "secret",
  label: "known by its name",
  variable: "SECRET",
};
