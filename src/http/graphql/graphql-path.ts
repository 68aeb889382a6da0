/** A trailing slash makes no difference. */
export function isGraphQLPath(pathname: string): boolean {
  return pathname === '/graphql' || pathname === '/graphql/';
}
