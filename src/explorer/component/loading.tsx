/** Says, aloud too, what is being waited for. */
export function Loading({ children }: { readonly children: string }) {
  return (
    <p className="loading" role="status">
      {children}
    </p>
  );
}
