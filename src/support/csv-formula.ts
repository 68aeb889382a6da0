/**
 * A text that a spreadsheet would run as a formula, with an apostrophe in front; other texts as they are. Readers written in C
 * end a text at NUL, so NUL becomes U+FFFD, as in XML.
 */
export function escapeFormula(text: string): string {
  const withoutNul = text.replaceAll('\0', '\uFFFD');
  return FORMULA.test(withoutNul) ? `'${withoutNul}` : withoutNul;
}

/** The text that `escapeFormula` was given. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/**
 * Characters that start a formula, full-width and small forms included, after characters that spreadsheets strip or do not
 * show; and the control characters that OWASP lists. Leading apostrophes match too, so that removing one apostrophe always
 * restores the text.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\p{White_Space}\p{C}\p{Default_Ignorable_Code_Point}\uFFFD]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;
