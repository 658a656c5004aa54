const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands between tags or in a quoted attribute, of XML and of HTML alike. */
export const escapeXml = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);
