const anchors = /<a [^>]*>/gu;

/**
 * Markup in which numbers lead to their embeds, inside the frame, and all else to the whole dashboard, outside of it.
 * `base` is the path of the site without a slash at its end.
 */
export const withEmbedLinks = (html: string, base: string): string =>
  html.replaceAll(anchors, (tag) => {
    if (tag.includes(' data-cite='))
      return tag.replace(`href="${base}/figures/`, `href="${base}/embed/figures/`);
    if (tag.includes(`href="${base}/embed/`)) return tag;
    const bare = tag.replaceAll(/ (?:target|rel)="[^"]*"/gu, '');
    return `${bare.slice(0, -1)} target="_blank" rel="noopener">`;
  });
