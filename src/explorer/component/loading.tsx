/** A status that screen readers announce. */
export function Loading({ children }: { readonly children: string }) {
  return (
    <p className="loading" role="status">
      {children}
    </p>
  );
}
