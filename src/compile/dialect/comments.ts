/** HTML without its comments; one that never ends stays. */
export function withoutComments(html: string): string {
  let kept = "";
  let at = 0;
  for (let open = html.indexOf("<!--"); open !== -1; open = html.indexOf("<!--", at)) {
    const end = endOfComment(html, open);
    if (end === undefined) break;
    kept += html.slice(at, open);
    at = end;
  }
  return kept + html.slice(at);
}

export const isComment = (html: string) => withoutComments(html).trim() === "";

/** `<!-->` and `<!--->` are whole comments. */
function endOfComment(html: string, open: number): number | undefined {
  const short = ["<!-->", "<!--->"].find((comment) => html.startsWith(comment, open));
  if (short) return open + short.length;
  const end = html.indexOf("-->", open + 4);
  return end === -1 ? undefined : end + 3;
}
