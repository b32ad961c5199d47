/** What is wrong with a field, under it; heard when it appears. */
export function FieldError({ id, message }: { readonly id: string; readonly message: string | null }) {
  return (
    <div id={id} class="reconnect-error" role="alert">
      {message}
    </div>
  );
}
