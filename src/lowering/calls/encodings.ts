/** Text encodings that Python has and the runtime has not, where the program names them. */
import type { Call, Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";

/** Reports the encodings and error handlers of a call that only the running program would refuse. */
export function checkEncodings(ctx: Context, e: Call): void {
  const { func } = e;
  const place = func.kind === "Attribute" ? func.attr : func.kind === "Name" ? func.id : "";
  const at = Object.hasOwn(positions, place) ? positions[place]! : undefined;
  const given = (keyword: string, position: number | undefined): Expr | undefined =>
    e.keywords.find((k) => k.arg === keyword)?.value ??
    (position === undefined ? undefined : e.args[position]);
  if (at === undefined && !e.keywords.some((k) => k.arg === "encoding" || k.arg === "errors")) return;
  const encoding = given("encoding", at);
  const key = textOf(encoding)
    ?.toLowerCase()
    .replace(/[^a-z0-9.]+/g, "_");
  if (key !== undefined && otherEncodings.has(key))
    ctx.report("unsupported-encoding", { encoding: textOf(encoding)! }, encoding!.span);
  const errors = given("errors", at === undefined ? undefined : at + 1);
  if (textOf(errors) === "namereplace" && place !== "decode" && place !== "str")
    ctx.report("unsupported-encoding", { encoding: "namereplace" }, errors!.span);
}

const textOf = (e: Expr | undefined): string | undefined =>
  e?.kind === "Constant" && e.value.type === "str" ? e.value.value : undefined;

/** Where the encoding stands among the positional arguments; the error handler is the next. */
const positions: Readonly<Record<string, number>> = { encode: 0, decode: 0, str: 1, bytes: 1, bytearray: 1 };

/** Names and aliases, as Python normalises them; `OTHER_ENCODINGS` of src/runtime/python/text-code-pages.ts is the same, and a test holds them together. */
export const otherEncodings: ReadonlySet<string> = new Set(
  (
    "037 1026 1125 1140 273 424 500 864 932 936 949 950 big5 big5_hkscs big5_tw big5hkscs chinese cp037 " +
    "cp1006 cp1026 cp1051 cp1125 cp1140 cp1361 cp154 cp273 cp424 cp500 cp720 cp856 cp864 cp866u cp875 " +
    "cp932 cp936 cp949 cp950 csHPRoman8 csbig5 csibm037 csibm1026 csibm273 csibm424 csibm500 csibm864 " +
    "csiso2022jp csiso2022kr csiso58gb231280 csptcp154 csshiftjis cyrillic_asian ebcdic_cp_be " +
    "ebcdic_cp_ca ebcdic_cp_ch ebcdic_cp_he ebcdic_cp_nl ebcdic_cp_us ebcdic_cp_wt euc_cn euc_jis2004 " +
    "euc_jis_2004 euc_jisx0213 euc_jp euc_kr euccn eucgb2312_cn eucjis2004 eucjisx0213 eucjp euckr " +
    "gb18030 gb18030_2000 gb2312 gb2312_1980 gb2312_80 gbk hkscs hp_roman8 hz hz_gb hz_gb_2312 hzgb " +
    "ibm037 ibm039 ibm1026 ibm1051 ibm1125 ibm1140 ibm273 ibm424 ibm500 ibm864 idna iso2022_jp " +
    "iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext iso2022_kr iso2022jp " +
    "iso2022jp_1 iso2022jp_2 iso2022jp_2004 iso2022jp_3 iso2022jp_ext iso2022kr iso_2022_jp iso_2022_jp_1 " +
    "iso_2022_jp_2 iso_2022_jp_2004 iso_2022_jp_3 iso_2022_jp_ext iso_2022_kr iso_ir_58 jisx0213 johab " +
    "koi8_t korean ks_c_5601 ks_c_5601_1987 ks_x_1001 ksc5601 ksx1001 kz1048 kz_1048 mac_arabic " +
    "mac_croatian mac_farsi mac_iceland mac_romanian maciceland ms1361 ms932 ms936 ms949 ms950 ms_kanji " +
    "mskanji palmos pt154 ptcp154 punycode r8 raw_unicode_escape rk1048 roman8 ruscii s_jis s_jis_2004 " +
    "s_jisx0213 shift_jis shift_jis_2004 shift_jisx0213 shiftjis shiftjis2004 shiftjisx0213 sjis " +
    "sjis_2004 sjisx0213 strk1048_2002 u7 u_jis uhc ujis unicode_1_1_utf_7 unicode_escape utf7 utf_7 " +
    "x_mac_japanese x_mac_korean x_mac_simp_chinese x_mac_trad_chinese"
  ).split(" "),
);
