/** The index is being built; usually too short to be seen. */
export function Loading({ message }: { readonly message: string }) {
  return (
    <div class="reconnect-state" role="status" aria-busy="true">
      <div class="reconnect-skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <p>{message}</p>
    </div>
  );
}
