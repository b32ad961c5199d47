import { useErrorBoundary } from "preact/hooks";

/** What a part of the pane threw while drawing; undefined while all is well. `recover` tries again. */
export function useDefect(): { readonly defect: unknown; readonly recover: () => void } {
  const boundary = useErrorBoundary();
  const defect: unknown = boundary[0];
  return { defect, recover: boundary[1] };
}
