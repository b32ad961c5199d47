import { setIcon } from "obsidian";
import { useLayoutEffect, useRef } from "preact/hooks";

/** A Lucide icon; decoration only, its meaning is always said in words beside it. */
export function Icon({ name, class: className = "" }: { readonly name: string; readonly class?: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (ref.current) setIcon(ref.current, name);
  }, [name]);
  return <span ref={ref} class={`reconnect-icon ${className}`.trimEnd()} aria-hidden="true" />;
}
