import { Component, type ComponentChild, type FunctionComponent } from "preact";

/** Draws again only when `same` says that the props differ (the context is heard all the same). */
export function memo<P extends object>(Inner: FunctionComponent<P>, same: (before: P, after: P) => boolean) {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !same(this.props, next);
    }
    override render(): ComponentChild {
      return <Inner {...this.props} />;
    }
  };
}

/** Equal in every field, one level deep. */
export function sameFields(before: object, after: object): boolean {
  if (before === after) return true;
  const entries = Object.entries(before);
  const others = new Map(Object.entries(after));
  return entries.length === others.size && entries.every(([key, value]) => Object.is(others.get(key), value));
}
