/** Whether GraphQL is at a path; a slash at its end makes no other one. */
export function isGraphQLPath(pathname: string): boolean {
  return pathname === '/graphql' || pathname === '/graphql/';
}
