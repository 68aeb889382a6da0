/** What a source without a title is called: its host and path, shortened. */
export function addressTitle(url: string): string {
  const { hostname, pathname } = new URL(url);
  const title = `${hostname.replace(/^www\./, '')}${decoded(pathname).replace(/\/$/, '')}`;
  return title.length <= MAX_LENGTH ? title : `${[...title].slice(0, MAX_LENGTH - 1).join('')}…`;
}

const MAX_LENGTH = 120;

function decoded(path: string): string {
  try {
    const text = decodeURIComponent(path);
    return /^[\p{L}\p{N}\p{P}\p{S}]*$/u.test(text) ? text : path;
  } catch {
    return path;
  }
}
